import { describe, expect, test } from "vitest";
import { readPlanText } from "../../read/index.ts";
import { checkDocument } from "../check-document.ts";
import { aContext, quotedIn, saidOfText } from "../examples/checked.ts";

const fixIn = (ruleId: string, source: string) => saidOfText(ruleId, source).map(({ fix }) => fix?.text ?? null);

describe("wrong words", () => {
  test.each([
    ["Đẩy mạnh chuyên đổi số trong cơ quan", "chuyên đổi số", "chuyển"],
    ["Các phó chỉ tịch xã", "phó chỉ tịch", "chủ"],
    ["Phân đấu đăng ký hai mô hình", "Phân đấu", "Phấn"],
    ["luôn gắn gũi với người dân", "gắn gũi", "gần"],
    ["TRIỂN KHAI KÊ HOẠCH", "KÊ HOẠCH", "KẾ"],
    ["công tác tuyên chuyền", "tuyên chuyền", "truyền"],
    ["nâng cao trách nhiêm", "trách nhiêm", "nhiệm"],
    ["bảo đảm kính\nphí thực hiện", "kính\nphí", "kinh"],
    ["rà soát thủ tục hành chinh", "hành chinh", "chính"],
    ["ý kiến cùa thôn", "cùa", "của"],
    ["các xã vã phường", "vã", "và"],
    ["kịp thời trấn chỉnh", "trấn chỉnh", "chấn"],
    ["được sếp loại tốt", "sếp loại", "xếp"],
    ["nâng cao năng xuất", "năng xuất", "suất"],
    ["thực hiện chủ chương của Đảng", "chủ chương", "trương"],
    ["việc làm thiếc thực", "thiếc thực", "thiết"],
    ["mục đính, yêu cầu", "mục đính", "đích"],
    ["nâng cao chấc lượng", "chấc lượng", "chất"],
    ["đảm bảo an sing xã hội", "an sing", "sinh"],
    ["giải quyết dứt dểm", "dứt dểm", "điểm"],
    ["Đáng giá kết quả", "Đáng giá kết quả", "Đánh"],
    ["vay vốn ưu đải", "ưu đải", "đãi"],
    ["tuyến đường kiểu mẩu", "kiểu mẩu", "mẫu"],
    ["lấy mẩu nước tại trạm", "lấy mẩu", "mẫu"],
    ["gữi các đơn vị", "gữi", "gửi"],
    ["bảo mật thông tinh", "thông tinh", "tin"],
    ["tạo điều kiên thuận lợi", "điều kiên", "kiện"],
    ["TÌNH TRẠNG KHẪN CẤP", "KHẪN CẤP", "KHẨN"],
    ["khắc phục khẩn chương", "khẩn chương", "trương"],
    ["gây sạt lỡ đất", "sạt lỡ", "lở"],
    ["hỗ trợ các nhân khẫu", "nhân khẫu", "khẩu"],
    ["kết quả giải quết đơn", "giải quết", "quyết"],
    ["chịu trách nhiệp trước huyện", "trách nhiệp", "nhiệm"],
    ["công tác bồi dững cán bộ", "bồi dững", "dưỡng"],
    ["lắng nge ý kiến", "lắng nge", "nghe"],
    ["không đùng đẩy, né tránh", "đùng đẩy", "đùn"],
    ["thông qua người đại điện", "đại điện", "diện"],
    ["các cơ quan liên qua trong xã", "liên qua", "quan"],
    ["chống lãn phí, tiêu cực", "lãn phí", "lãng"],
    ["có cảnh quang đẹp", "cảnh quang", "quan"],
    ["rà soát, khảo xác nhu cầu", "khảo xác", "sát"],
    ["không để sơ hỡ", "sơ hỡ", "hở"],
    ["khiếu kiện vược cấp", "vược cấp", "vượt"],
    ["nghe tham miu", "tham miu", "mưu"],
    ["việc điều chị bệnh nhân", "điều chị", "trị"],
    ["người có huy tín", "huy tín", "uy"],
    ["nếp sống văn háo", "văn háo", "hóa"],
    ["khai báo cư chú", "cư chú", "trú"],
    ["chỉnh đốn nề lối", "nề lối", "lề"],
    ["tổ chức giễn tập", "giễn tập", "diễn"],
  ])("%s: %s is fixed", (source, quoted, fix) => {
    expect(quotedIn("language.wrong-word", source)).toEqual([quoted]);
    expect(fixIn("language.wrong-word", source)).toEqual([fix]);
  });

  test.each([
    "thành công đồng thời",
    "mỗi trường hợp",
    "mọi trường hợp",
    "bắt đầu từ ngày 01/3",
    "có quan hệ",
    "để xuất khẩu",
    "cũng cố gắng",
    "theo quy định tại khoản 2 Điều 9",
    "chi tiêu ngân sách",
    "người dẫn đầu",
    "nghị quyết và để nghị quyết đi vào cuộc sống",
    "Mặt trận cùng cấp",
    "truyền thống và truyền thông",
    "phần công việc được giao",
    "đồng chí Phạm Văn Đồng",
    "cộng tác viên",
    "hoà giải, hòa giải, uỷ ban, ủy ban",
    "thiếu số liệu",
    "định hướng dân cư",
    "đi đôi với nhiệm vụ",
    "vội vã, vất vả, củng cố, hiếu đễ",
    "cán bộ tiếp dân phải lịch sự, đồng chí Thứ trưởng dự hội thao, khai báo lưu trú",
    "đợt đầu từ ngày 01/3, ngay tại chính thôn mình, khách quan trong đánh giá, tham quan trong tháng 6",
    "sổ hóa đơn, mua sữa chua, các thôn mỗi tháng, cùng kỳ số vụ tăng, chữa chạy, cách làm thường hiệu quả",
    "toàn bộ học sinh, chi huy động nguồn lực, học sinh kể chuyện, khu trung tâm, phân xưởng cấp nước",
    "xây dựng mới trường mầm non, có sở, ngành dự, chuyên đề về sinh kế, về sinh hoạt hè, khả năng cao",
    "đặt điểm tiếp dân, thôn tin vào chính quyền, thôn báo về xã, giao thôn An Bình",
    "Hội trưởng họp lệ, hóa giải mâu thuẫn, để xuất trình, nơi vụ việc xảy ra, cần bộ phận một cửa",
    "vị trí địa lý, cắt tỉa cạnh đường, hằng tuần, hàng tuần, mỗi hộ, nuôi cá, thả cá",
    "dùng căn cước thay thẻ bảo hiểm, nói rõ và gọn, xác lập quyền, in theo mẫu, hình vuông, rau cải, bạn chọn",
    "đường liên thôn, hỏi đồng chí Bí thư, có mạng lại dùng được, được trọn điểm, chỉ so với năm trước",
    "trung tâm từ ngày 01/3, không đo đếm được, tiêu đề chương, phép tính hiệu số, chỉ do bạn giao",
    "xã Suối Đá\nSố: 4/TB-UBND; theo Thông tri số 5; mật độ phân bố dân cư",
    "online đúng hạn, nhập file thống kê, gửi mail báo cáo",
    "xây chợ cấp xã, cổng trường, điểm trường thôn An Bình, bài học đáng giá, chẻ củi",
  ])("%s is right", (source) => {
    expect(quotedIn("language.wrong-word", source)).toEqual([]);
  });
});

describe("impossible syllables", () => {
  test.each([
    ["các nghành của xã", "nghành", "ngành"],
    ["kết qủa đạt được", "qủa", "quả"],
    ["các phừơng, xã", "phừơng", "phường"],
    ["mục tìêu chung", "tìêu", "tiêu"],
    ["tổ chức thựcc hiện", "thựcc", null],
    ["các cơquan, đơn vị", "cơquan", "cơ quan"],
    ["tổchức hội nghị", "tổchức", "tổ chức"],
    ["xe cưú thương của xã", "cưú", "cứu"],
    ["nhờ sự họat động", "họat", "hoạt"],
    ["nâng mức thửng cho thôn", "thửng", null],
    ["xây dựng 06 truỗi liên kết", "truỗi", null],
    ["xây dựng kế hoach này", "hoach", null],
  ])("%s: %s", (source, quoted, fix) => {
    expect(
      [...quotedIn("language.impossible-syllable", source), ...quotedIn("language.wrong-word", source)].join(" "),
    ).toContain(quoted);
    if (fix !== null)
      expect([...fixIn("language.impossible-syllable", source), ...fixIn("language.wrong-word", source)]).toContain(
        fix,
      );
  });

  test.each([
    "người Hrê, Xơ Đăng ở Đắk Lắk, Kon Plông",
    "Hrê, Kinh và Ca Dong cùng sinh sống. Stiêng, Mnông là người ở đây từ lâu.",
    "phát video clip lên website, fanpage, Zalo",
    "HĐND, UBND, UBMTTQVN xã",
    "địa chỉ https://dichvucong.gov.vn của tỉnh",
    "ứng dụng IoT, Big Data",
    "hai băng rôn, pa - nô",
    "treo panô, mua 02 ôtô",
    "vai trò nòng cốt, điềm tĩnh, việc hiếu hỷ, mỳ tôm, trồng quýt, hoa quỳnh, cây dổi, khăn piêu, quĩ, mâu thuẫn",
    "chọi gà không cá cược, diệt loăng quăng, trỗi dậy, ngộ nghĩnh, nhại giọng, dụi mắt, đỏng đảnh, khạp nước",
    "cồng chiêng, múa xoang, xòe, hát ví giặm, ngoằn ngoèo, khuỷu, nạo vét, đuối nước, lở mồm long móng",
  ])("%s holds none", (source) => {
    expect(quotedIn("language.impossible-syllable", source)).toEqual([]);
  });
});

describe("slips of the pen", () => {
  test("a word torn apart is joined, a point of a list is not", () => {
    expect(fixIn("language.split-word", "loa phát thanh di đ ộng")).toEqual(["động"]);
    expect(fixIn("language.split-word", "theo điểm đ ở trên")).toEqual([]);
  });

  test("“so” before a document's number reads “số”", () => {
    expect(fixIn("language.number-word", "Chỉ thị\nso 41-CT/TW")).toEqual(["số"]);
    expect(fixIn("language.number-word", "Chỉ thị số 41-CT/TW, tăng so 5")).toEqual([]);
  });

  test("a sentence that breaks off before its stop is said", () => {
    expect(quotedIn("language.dangling", "xã Tà Bhing, La Dêê và .\nGửi Sở Nội vụ.")).toEqual(["và"]);
    expect(quotedIn("language.dangling", "báo cáo về Sở; việc ăn theo; dùng tạm.")).toEqual([]);
  });

  test("a verb that is missing after “việc” is offered", () => {
    expect(fixIn("language.missing-word", "gắn với việc nhiệm vụ chính trị")).toEqual(["việc thực hiện"]);
    expect(fixIn("language.missing-word", "gắn với việc thực hiện nhiệm vụ")).toEqual([]);
  });

  test("a doubled word is said, reduplication and neighbours are not", () => {
    expect(fixIn("language.doubled-word", "kế hoạch năm năm 2026")).toEqual(["năm"]);
    expect(fixIn("language.doubled-word", "kế hoạch năm năm 2026 - 2030; năm năm qua")).toEqual([]);
    expect(fixIn("language.doubled-word", "đăng kí đăng ký mô hình")).toEqual(["đăng kí"]);
    expect(fixIn("language.doubled-word", "của các các thôn; nông nông thôn mới")).toEqual(["các", "nông"]);
    expect(
      fixIn(
        "language.doubled-word",
        "hoà giải ở cơ sở ở cơ sở; từng bước, từng bước; ngày ngày\nKinh phí\nKinh phí do xã chi",
      ),
    ).toEqual(["ở cơ sở"]);
    expect(
      quotedIn(
        "language.doubled-word",
        "luôn luôn, ngày ngày, nhà nhà; người Lô Lô trồng chôm chôm; toàn xã xã hội hóa; phối hợp hợp tác; trực tiếp tiếp công dân; hành vi vi phạm",
      ),
    ).toEqual([]);
  });

  test("quotes and brackets come in pairs, also over a page break and in lists", () => {
    expect(quotedIn("language.unclosed", "phong trào “Dân vận khéo trên địa bàn.")).toEqual(["“"]);
    expect(quotedIn("language.unclosed", "Trang chủ » Văn bản » Kế hoạch")).toEqual([]);
    expect(quotedIn("language.unclosed", "Sở Y tế (Chi cục Dân số phối hợp.")).toEqual(["("]);
    expect(
      quotedIn(
        "language.unclosed",
        "a) Rà soát;\n\nb) Mô hình “Dân vận\n\nkhéo” (nếu có (một phần)); theo điểm a), b) khoản 1.",
      ),
    ).toEqual([]);
  });

  test("spaces around marks are hints", () => {
    expect(fixIn("language.spacing", "các cơ quan ,đơn vị")).toEqual([", "]);
    expect(fixIn("language.spacing", "kiểm tra , giám sát; đóng góp trong .các phong trào")).toEqual([",", " "]);
    expect(fixIn("language.spacing", "Tệp .docx, .pdf hoặc .xlsx")).toEqual([]);
    expect(fixIn("language.spacing", "họp nhóm, ... gián tiếp; ví điện tử,.. nên; VH,TT&DL; Vx3. Xã")).toEqual([]);
  });
});

describe("capitals", () => {
  test("“nhân dân” outside names is one finding that lists its places", () => {
    const source =
      "Ủy ban nhân dân xã lấy ý kiến của nhân dân; tiếp xúc với nhân dân; phục vụ Nhân dân; Công an nhân dân.";
    const [finding, ...others] = saidOfText("language.capitals", source);
    expect(others).toEqual([]);
    expect(finding?.message.vi).toContain("2 chỗ");
    expect(finding?.fix?.text).toBe("Nhân dân");
  });

  test("“dân vận” follows the way most places have it", () => {
    const source = "công tác dân vận, công tác dân vận, công tác Dân vận; mô hình “Dân vận khéo”; Ban Dân vận";
    expect(quotedIn("language.capitals", source)).toEqual(["Dân vận"]);
    expect(quotedIn("language.capitals", "công tác dân vận; Ban Dân vận; “Dân vận khéo”")).toEqual([]);
    const cited =
      "KẾ HOẠCH\nDân vận\n\nCăn cứ Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về việc ban hành Quy định về việc các đoàn thể và nhân dân góp ý;\n\nI. NHIỆM VỤ\n1. Vận động Nhân dân.";
    const said = checkDocument(readPlanText(cited), aContext()).filter(({ ruleId }) => ruleId === "language.capitals");
    expect(said).toEqual([]);
  });

  test("a bracket may close on the next line of a remark above an annex", () => {
    expect(
      saidOfText("language.unclosed", "(Kèm theo Hướng dẫn ngày 20/12/2025 của\n\nBan Thường trực Mặt trận xã)"),
    ).toEqual([]);
  });
});

describe("marks, short forms and names", () => {
  test("a mark stands right behind a figure and behind closing quotes too", () => {
    expect(quotedIn("language.spacing", "Trước ngày 15/6/2026 .")).toEqual([" ."]);
    expect(quotedIn("language.spacing", "Phong trào “Dân vận khéo” .")).toEqual([" ."]);
  });

  test.each([
    ["Nâng cao ý thức thoát nghèo..", [".."]],
    ["Thực hiện nghiêm túc../.", [".."]],
    ["Trường học, doanh nghiệp, ; hộ dân.", [", "]],
    ["Thực hiện nghiêm túc ./.", [" ./."]],
    ["Thực hiện nghiêm túc./.", []],
    ["Các hội, đoàn thể... cùng làm; cờ, hoa…", []],
  ])("%s: marks too many", (source, quoted) => {
    expect(quotedIn("language.repeated-marks", source)).toEqual(quoted);
  });

  test("the short form of a body keeps the order of its letters", () => {
    expect(fixIn("language.abbreviation", "Báo cáo UBNN xã và HNĐD xã")).toEqual(["UBND", "HĐND"]);
    expect(quotedIn("language.abbreviation", "UBND xã, HĐND xã, UBMTTQ, HND xã, TTHC, Công văn số 12/UBN-KT")).toEqual(
      [],
    );
  });

  test("laws and offices have the capitals of their names", () => {
    expect(fixIn("language.name-capitals", "theo Luật khiếu nại, Sở Nội Vụ hướng dẫn")).toEqual([
      "Khiếu nại",
      "Nội vụ",
    ]);
    expect(quotedIn("language.name-capitals", "pháp luật khiếu nại; Luật Tố cáo; Sở Nội vụ; SỞ NỘI VỤ")).toEqual([]);
  });
});
