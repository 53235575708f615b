import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "./index.ts";

const head = `ỦY BAN NHÂN DÂN
XÃ AN HẢI

Số: 08/KH-UBND

An Hải, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Công tác dân vận năm 2026
`;
const read = (body: string) => {
  const plan = readPlanText(`${head}\n${body}`);
  expect(coverageOf(plan).unplaced).toBe(0);
  return plan;
};
const timesOf = (text: string) =>
  read(`I. NHIỆM VỤ\n1. ${text}`).duties[0]?.times.map((it) => [
    it.text,
    it.day ?? (it.recurrence && [it.recurrence.every, it.recurrence.month, it.recurrence.dayOfMonth]),
  ]);
const targetsOf = (text: string, title = "MỤC TIÊU") =>
  read(`I. ${title}\n1. ${text}`).targets.map((it) => [
    it.comparison,
    it.quantity,
    it.unit,
    it.measure,
    it.time?.day ?? null,
  ]);

test("a number that a word processor set before a part's own letter or numeral belongs to that sign", () => {
  for (const signs of [
    ["1. A.", "2. B."],
    ["1. I.", "2. II."],
  ]) {
    const plan = read(
      `${signs[0]} MỤC ĐÍCH\n1. Đổi mới.\n2. Hiệu quả.\n${signs[1]} TỔ CHỨC THỰC HIỆN\n1. Văn phòng: theo dõi.\n2. Trưởng các thôn: họp dân.`,
    );
    expect(
      plan.sections.map(({ marker, heading, children }) => [marker?.text, heading?.text, children.length]),
    ).toEqual([
      [signs[0], "MỤC ĐÍCH", 2],
      [signs[1], "TỔ CHỨC THỰC HIỆN", 2],
    ]);
    expect(plan.assignments.map(({ assignee }) => assignee.text)).toEqual(["Văn phòng", "Trưởng các thôn"]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["signature-missing"]);
  }
});

test("words in capitals that were run together are parted", () => {
  const { issuer } = readPlanText(head.replace("XÃ AN HẢI", "XÃAN HẢI").replace("ỦY BAN NHÂN DÂN", "ỦY BANNHÂN DÂN"));
  expect(issuer?.name.text).toBe("ỦY BAN NHÂN DÂN XÃ AN HẢI");
});

test("the Front and a people's committee of one commune issue a plan together, neither above the other", () => {
  const of = (title: string) =>
    readPlanText(
      `ỦY BAN NHÂN DÂN XÃ AN HẢI\nỦY BAN MTTQ VIỆT NAM XÃ AN HẢI\n-------\n\nSố: 02/KHPH-UBND-MTTQ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nAn Hải, ngày 20 tháng 01 năm 2026\n\n${title}\nCông tác dân vận năm 2026\n`,
    ).issuer;
  for (const title of ["KẾ HOẠCH PHỐI HỢP", "KẾ HOẠCH"]) {
    const issuer = of(title);
    expect(issuer?.parentName).toBe(null);
    expect(issuer?.name.text).toBe("ỦY BAN MTTQ VIỆT NAM XÃ AN HẢI");
    expect(issuer?.jointWith?.map(({ text }) => text)).toEqual(["ỦY BAN NHÂN DÂN XÃ AN HẢI"]);
  }
});

test("months may be shortened, and the end of a month is its last day", () => {
  expect(timesOf("Đối thoại với Nhân dân trong thg 10 và thg 11/2026.")).toEqual([
    ["thg 10 và thg 11/2026", "2026-10-31"],
    ["thg 10 và thg 11/2026", "2026-11-30"],
  ]);
  expect(timesOf("Ra quân vào thg 3/2026.")).toEqual([["vào thg 3/2026", "2026-03-31"]]);
  expect(timesOf("Sơ kết phong trào vào cuối tháng 6, tổng kết trong tháng 12/2026.")).toEqual([
    ["vào cuối tháng 6", "2026-06-30"],
    ["trong tháng 12/2026", "2026-12-31"],
  ]);
});

test("what a target is reached by may stand before it", () => {
  expect(targetsOf("Đến năm 2030, có 100% tổ dân phố có mô hình được công nhận.")).toEqual([
    ["exactly", 100, "%", "tổ dân phố có mô hình được công nhận", "2030-12-31"],
  ]);
  expect(targetsOf("Đến hết quý II/2026, 80% hộ dân cài ứng dụng.")).toEqual([
    ["exactly", 80, "%", "hộ dân cài ứng dụng", "2026-06-30"],
  ]);
});

test("what is to be reached within a year is reached by its end", () => {
  expect(targetsOf("Tối thiểu 24 tin, bài về dân vận được đăng tải trong năm 2026.")[0]?.at(-1)).toBe("2026-12-31");
  expect(targetsOf("Xây dựng 05 tuyến đường kiểu mẫu trong năm 2027.")[0]?.at(-1)).toBe("2027-12-31");
});

test("minutes of waiting and cases are targets", () => {
  expect(targetsOf("Thời gian chờ không quá 15 phút/lượt.")).toEqual([["at-most", 15, "phút", "Thời gian chờ", null]]);
  expect(targetsOf("0 trường hợp công chức bị phản ánh về thái độ.").map((it) => it.slice(0, 3))).toEqual([
    ["exactly", 0, "trường hợp"],
  ]);
});

test("where something is put up is no target", () => {
  expect(targetsOf("Niêm yết công khai tại nhà văn hóa 06 thôn.", "NHIỆM VỤ")).toEqual([]);
  expect(targetsOf("Công khai tại trụ sở UBND xã và nhà văn hóa 22 bản.", "NHIỆM VỤ")).toEqual([]);
});

test("a sentence that points at a table is no duty", () => {
  expect(read("I. NHIỆM VỤ\nCó bảng phân công nhiệm vụ kèm theo.\nII. KINH PHÍ\nNgân sách xã.").duties).toEqual([]);
  expect(read("I. NHIỆM VỤ CỤ THỂ\n(Có Phụ lục kèm theo)\nII. KINH PHÍ\nNgân sách xã.").duties).toEqual([]);
});

test("an aim among the purposes is an objective, with its targets", () => {
  const plan = read(
    "I. QUAN ĐIỂM, MỤC TIÊU\n1. Quan điểm: Lấy người dân làm trung tâm.\n2. Mục tiêu: Phấn đấu 100% thôn có kế hoạch dân vận.\nII. NHIỆM VỤ\n1. Họp dân.",
  );
  expect(plan.objectives.map(({ text }) => text)).toEqual(["Mục tiêu: Phấn đấu 100% thôn có kế hoạch dân vận."]);
  expect(plan.targets.map(({ quantity, unit }) => [quantity, unit])).toEqual([[100, "%"]]);
});

test("several bodies parted by semicolons are told before the colon, not up to the next comma", () => {
  const { assignments } = read(
    "I. TỔ CHỨC THỰC HIỆN\n1. Các phòng, ban, ngành; UBND các xã, phường, đặc khu: Xây dựng kế hoạch của đơn vị, gửi Sở Nội vụ trước ngày 20/01/2026.",
  );
  expect(assignments.map(({ assignee, duties }) => [assignee.text, duties.map(({ title }) => title)])).toEqual([
    [
      "Các phòng, ban, ngành; UBND các xã, phường, đặc khu",
      ["Xây dựng kế hoạch của đơn vị, gửi Sở Nội vụ trước ngày 20/01/2026"],
    ],
  ]);
});

test("who receives people leads the reception", () => {
  const [duty] = read(
    "I. NỘI DUNG\n1. Tiếp công dân\n• Thời gian: thứ Năm hằng tuần.\n• Người tiếp: Chủ tịch UBND xã hoặc Phó Chủ tịch được ủy quyền.\n2. Giải quyết đơn thư\n• Chuyển đơn trong 05 ngày.",
  ).duties;
  expect(duty?.lead?.text).toBe("Chủ tịch UBND xã hoặc Phó Chủ tịch được ủy quyền");
});

test("documents that a preamble names behind a body or another's title are bases as well", () => {
  const basesOf = (text: string) => read(`${text}\n\nI. NHIỆM VỤ\n1. Họp dân.`).legalBases;
  expect(
    basesOf(
      "Thực hiện quy định của Chính phủ tại Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 về kiểm soát thủ tục hành chính; Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ; UBND xã ban hành Kế hoạch như sau:",
    ).map(({ number, issuer }) => [number, issuer]),
  ).toEqual([
    ["63/2010/NĐ-CP", null],
    ["02/2017/TT-VPCP", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"],
  ]);
  expect(
    basesOf(
      "Thực hiện Hướng dẫn số 07-HD/BTGDVTU ngày 14/01/2026 của Ban Tuyên giáo và Dân vận Thành ủy về phong trào thi đua “Dân vận khéo” giai đoạn 2026 - 2030 và Công văn số 812/UBND-SNV ngày 02/02/2026 của UBND thành phố, UBND phường xây dựng Kế hoạch như sau:",
    ).map(({ number }) => number),
  ).toEqual(["07-HD/BTGDVTU", "812/UBND-SNV"]);
  expect(
    basesOf(
      "Thực hiện Kế hoạch số 283/KH-UBND ngày 24/9/2025 của UBND tỉnh về thực hiện Nghị quyết số 71/NQ-CP ngày 01/5/2025 của Chính phủ và Chương trình hành động số 10-CTr/TU ngày 13/8/2025 của Tỉnh ủy.",
    ).map(({ number }) => number),
  ).toEqual(["283/KH-UBND"]);
});

test("who issued a document ends where the word for its matter was run into the next", () => {
  expect(
    read(
      "Căn cứ Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ vềphê duyệt Chiến lược;\n\nI. NHIỆM VỤ\n1. Họp dân.",
    ).legalBases.map(({ issuer }) => issuer),
  ).toEqual(["Thủ tướng Chính phủ"]);
});

test("of two rates by two years the second is of the same measure", () => {
  expect(
    targetsOf("Đến năm 2028, tỷ lệ hài lòng của người dân đạt tối thiểu 92%; đến năm 2030 đạt tối thiểu 95%.").map(
      ([, quantity, , measure, day]) => [quantity, measure, day],
    ),
  ).toEqual([
    [92, "tỷ lệ hài lòng của người dân", "2028-12-31"],
    [95, "tỷ lệ hài lòng của người dân", "2030-12-31"],
  ]);
});

test("places in a ranking are a target; whom a deed is for, and where, is none", () => {
  expect(targetsOf("Chỉ số cải cách hành chính tăng từ 02 bậc trở lên so với năm 2025.")).toEqual([
    ["at-least", 2, "bậc", "Chỉ số cải cách hành chính tăng", null],
  ]);
  expect(targetsOf("Tập huấn kỹ năng cho 65 tổ trưởng tổ dân phố.", "NHIỆM VỤ")).toEqual([]);
  expect(
    targetsOf("Đăng ký 07 mô hình “Dân vận khéo” tại 07 thôn.", "NHIỆM VỤ").map(([, quantity, unit]) => [
      quantity,
      unit,
    ]),
  ).toEqual([[7, "mô hình"]]);
  expect(targetsOf("Hướng dẫn 07 thôn xây dựng mô hình.", "NHIỆM VỤ")).toEqual([]);
});

test("a label may name several times, each of its own round", () => {
  const [duty] = read(
    "I. NHIỆM VỤ\n1. Tổ chức hội nghị đánh giá việc thực hiện Kế hoạch.\n- Cơ quan chủ trì: Sở Nội vụ.\n- Thời gian thực hiện: Sơ kết năm 2028; tổng kết quý IV năm 2030.",
  ).duties;
  expect(duty?.times.map(({ day }) => day)).toEqual(["2028-12-31", "2030-12-31"]);
  expect(duty?.lead?.text).toBe("Sở Nội vụ");
});

test("who is told something ends before what it is, and holds deeds that are part of its name", () => {
  const plan = read(
    "I. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ là cơ quan thường trực, có trách nhiệm:\n- Theo dõi.\n- Kiểm tra.\n2. Sở Tài chính cân đối, bố trí kinh phí theo quy định.\n3. Trung tâm Trợ giúp pháp lý nhà nước tỉnh: tổ chức 12 đợt trợ giúp pháp lý lưu động.",
  );
  expect(plan.assignments.map(({ assignee }) => assignee.text)).toEqual([
    "Sở Nội vụ",
    "Sở Tài chính",
    "Trung tâm Trợ giúp pháp lý nhà nước tỉnh",
  ]);
});

test("recipients on one line are parted also before a number", () => {
  const { recipients } = read(
    "I. NHIỆM VỤ\n1. Họp dân.\n\nNơi nhận: - UBND tỉnh (B/c); - Các phòng, đơn vị; - 07 thôn; - Lưu: VT.\n\nCHỦ TỊCH\n\nLê Mai",
  );
  expect(recipients.map(({ text }) => text)).toEqual(["UBND tỉnh (B/c)", "Các phòng, đơn vị", "07 thôn", "Lưu: VT"]);
});

test("a regulation that a decision put into force is a basis by the decision's number", () => {
  expect(
    read(
      "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022; Quy chế làm việc của UBND xã ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 10/7/2025 của UBND xã;\n\nI. NHIỆM VỤ\n1. Họp dân.",
    ).legalBases.map(({ kind, number }) => [kind, number]),
  ).toEqual([
    ["Luật", ""],
    ["Quyết định", "15/QĐ-UBND"],
  ]);
});

test("three bodies that issue a plan together stand in three columns", () => {
  const { issuer } = readPlanText(
    "ỦY BAN NHÂN DÂN      ỦY BAN MTTQ VIỆT NAM       CÔNG AN\n  XÃ AN HẢI             XÃ AN HẢI          XÃ AN HẢI\n\nSố: 01/KHLT-UBND-MTTQ-CA\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nAn Hải, ngày 10 tháng 4 năm 2026\n\nKẾ HOẠCH LIÊN TỊCH\nDân vận năm 2026\n",
  );
  expect(issuer?.name.text).toBe("CÔNG AN XÃ AN HẢI");
  expect(issuer?.jointWith?.map(({ text }) => text)).toEqual([
    "ỦY BAN NHÂN DÂN XÃ AN HẢI",
    "ỦY BAN MTTQ VIỆT NAM XÃ AN HẢI",
  ]);
});

test("a limit behind the word for what is digital is one", () => {
  expect(targetsOf("100% cán bộ có kỹ năng số trước ngày 30/6/2026.")[0]?.at(-1)).toBe("2026-06-30");
});

test("whoever is asked for something ends where the deed asked for begins", () => {
  expect(
    read(
      "I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Thành đoàn Huế huy động lực lượng thanh niên tình nguyện tham gia hướng dẫn người dân.",
    ).assignments.map(({ assignee }) => assignee.text),
  ).toEqual(["Thành đoàn Huế"]);
});

test("who does it may stand in brackets behind the time, with a dash within the name", () => {
  const { duties } = read(
    "I. NỘI DUNG CÔNG VIỆC\na) Phát phiếu, thu phiếu: từ ngày 01/8 đến ngày 30/10/2026 (Trung tâm Phục vụ hành chính công).\nb) Xử lý dữ liệu: hoàn thành trước ngày 15/11/2026 (Văn phòng chủ trì, Phòng Văn hóa - Xã hội phối hợp).",
  );
  expect(duties.map(({ lead, support }) => [lead?.text, support?.text])).toEqual([
    ["Trung tâm Phục vụ hành chính công", undefined],
    ["Văn phòng", "Phòng Văn hóa - Xã hội"],
  ]);
});

test("a number may have a letter behind it, also a capital one", () => {
  const { number, symbol } = readPlanText(head.replace("Số: 08", "Số: 12A"));
  expect([number?.text, symbol?.text]).toEqual(["12A", "KH-UBND"]);
});

test("a part on reports or money may say all behind its title's colon", () => {
  const plan = read(
    "I. MỤC TIÊU\n1. Xây dựng 05 thôn điểm.\nII. Kinh phí: Từ nguồn ngân sách xã.\nIII. Chế độ báo cáo: Các đơn vị báo cáo kết quả về Phòng Văn hóa - Xã hội trước ngày 20 của tháng cuối quý.",
  );
  expect(plan.sections.map(({ heading, role }) => [heading?.text, role])).toEqual([
    ["MỤC TIÊU", "objectives"],
    ["Kinh phí:", "other"],
    ["Chế độ báo cáo:", "assignments"],
  ]);
  expect(plan.assignments.map(({ assignee, duties }) => [assignee.text, duties[0]?.times[0]?.recurrence])).toEqual([
    ["Các đơn vị", { every: "quarter", dayOfMonth: 20, month: null }],
  ]);
});

test("a look back on six months below a quarter is of that quarter", () => {
  const { duties } = read("I. NHIỆM VỤ\n1. Quý II\n- Sơ kết 6 tháng.\n- Kiểm tra 03 thôn.");
  expect(duties.map(({ times }) => times.map(({ text }) => text))).toEqual([["Quý II"], ["Quý II"]]);
});

test("days before something that takes place are a time", () => {
  expect(timesOf("Gửi giấy mời, xong trước 05 ngày diễn ra hội nghị.")?.map(([text]) => text)).toEqual([
    "xong trước 05 ngày diễn ra hội nghị",
  ]);
});

test("hamlets call their people by name", () => {
  expect(
    read(
      "I. PHÂN CÔNG\n1. Ông Rơ Mah A – Trưởng ban: phụ trách chung.\n2. Anh Rơ Lan B – Bí thư chi đoàn: tổ chức thanh niên làm hàng rào.",
    ).assignments.map(({ assignee }) => assignee.text),
  ).toEqual(["Ông Rơ Mah A – Trưởng ban", "Anh Rơ Lan B – Bí thư chi đoàn"]);
});

test("what an office is leads nothing, and a helper ends where its deed begins", () => {
  const { assignments } = read(
    "I. TỔ CHỨC THỰC HIỆN\n1. Sở Dân tộc và Tôn giáo\n- Cơ quan thường trực, chủ trì tham mưu thực hiện Kế hoạch.\n- Báo cáo.\n2. Sở Nội vụ\nChủ trì, phối hợp với Trường Chính trị tỉnh mở các lớp bồi dưỡng.",
  );
  expect(assignments.map(({ duties }) => duties.map(({ lead, support }) => [lead?.text, support?.text]))).toEqual([
    [
      [undefined, undefined],
      [undefined, undefined],
    ],
    [[undefined, "Trường Chính trị tỉnh"]],
  ]);
});

test("to raise awareness and responsibility is work, not who is responsible", () => {
  expect(
    read(
      "A. NHIỆM VỤ\nI. Nâng cao nhận thức, trách nhiệm\n1. Quán triệt văn bản.\nII. Cải cách\n1. Rà soát.",
    ).sections[0]?.children.map(({ role }) => role),
  ).toEqual(["duties", "duties"]);
});

test("a row of a table of targets may say in brackets that it is the most or the least", () => {
  expect(
    read(
      "I. MỤC TIÊU\n\n| TT | Chỉ tiêu | ĐVT | 2026 |\n|---|---|---|---|\n| 1 | Tỷ lệ hồ sơ trễ hạn (tối đa) | % | 2 |\n| 2 | Số mô hình (tối thiểu) | mô hình | 3 |",
    ).targets.map(({ comparison, quantity }) => [comparison, quantity]),
  ).toEqual([
    ["at-most", 2],
    ["at-least", 3],
  ]);
});

test("round the clock is no day of July; several months in brackets are kept as written", () => {
  const [round, months] = read(
    "I. NHIỆM VỤ\n1. Duy trì Tổng đài 1022 hoạt động 24/7.\n2. Kiểm tra công tác dân vận tại các thôn (tháng 10, 11).",
  ).duties;
  expect(round?.times.map(({ continuous }) => continuous)).toEqual([true]);
  expect(months?.times.map(({ text }) => text)).toEqual(["tháng 10, 11"]);
});

test("a part on money and reports tells who reports", () => {
  expect(
    read(
      "I. KINH PHÍ VÀ CHẾ ĐỘ BÁO CÁO\n1. Kinh phí: Ngân sách xã.\n2. Các thành viên báo cáo kết quả trước ngày 10/12/2026.",
    ).assignments.map(({ assignee }) => assignee.text),
  ).toEqual(["Các thành viên"]);
});

test("lines below a schedule's heading that begin with when are work", () => {
  const { duties } = read(
    "I. LỊCH TRÌNH\nTháng 9/2026: Hội nghị viên chức; họp cha mẹ học sinh.\nTháng 11/2026: Đối thoại với học sinh.",
  );
  expect(duties.map(({ times }) => times.map(({ day }) => day))).toEqual([["2026-09-30"], ["2026-11-30"]]);
});

test("a hollow dot is a letter where Word's signs were lost", () => {
  const plan = read("I. CHỈ TIÊU\no Gia đình văn hóa: 93%.\no Số người tập thể thao thường xuyên: 45% dân số.");
  expect(plan.sections[0]?.children.map(({ marker }) => marker?.text)).toEqual(["o", "o"]);
  expect(plan.targets.map(({ quantity, measure }) => [quantity, measure])).toEqual([
    [93, "Gia đình văn hóa"],
    [45, "Số người tập thể thao thường xuyên"],
  ]);
});

test("days of a report may stand in brackets behind what it tells of", () => {
  expect(timesOf("Báo cáo 6 tháng (15/6), năm (30/11).")?.map(([text]) => text)).toEqual(["6 tháng", "15/6", "30/11"]);
});

test("a basis may stand in brackets below the subject", () => {
  expect(
    read(
      "(Thực hiện Kế hoạch số 190/KH-UBND ngày 14/11/2025 của UBND tỉnh)\n\nI. NHIỆM VỤ\n1. Họp dân.",
    ).legalBases.map(({ number }) => number),
  ).toEqual(["190/KH-UBND"]);
});

test("by when and who answers for it, below a number's title, belong to its one duty", () => {
  const { duties } = read(
    "I. NỘI DUNG\n1. Sửa chữa nhà ở\n- Xây mới 08 căn, sửa chữa 12 căn nhà.\n- Hoàn thành trước ngày 27/7/2026.\n- Phụ trách: Phòng Văn hóa - Xã hội.\n2. Ngày thứ Bảy vì dân\n- Thời gian: hằng tháng.\n- Đơn vị thực hiện: Trung tâm Phục vụ hành chính công; Đoàn xã phối hợp.",
  );
  expect(duties.map(({ title, lead, support, times }) => [title, lead?.text, support?.text, times[0]?.text])).toEqual([
    ["Sửa chữa nhà ở", "Phòng Văn hóa - Xã hội", undefined, "Hoàn thành trước ngày 27/7/2026"],
    ["Ngày thứ Bảy vì dân", "Trung tâm Phục vụ hành chính công", "Đoàn xã", "hằng tháng"],
  ]);
});

test("bodies of culture, and those who are invited to help, are somebody", () => {
  expect(
    read(
      "I. TỔ CHỨC THỰC HIỆN\n1. Bảo tàng - Thư viện tỉnh; Trung tâm Văn hóa tỉnh: Tổ chức 30 buổi.\n2. Mời Ủy ban MTTQ xã và các đoàn thể cùng tham gia vận động.",
    ).assignments.map(({ assignee }) => assignee.text),
  ).toEqual(["Bảo tàng - Thư viện tỉnh; Trung tâm Văn hóa tỉnh", "Ủy ban MTTQ xã và các đoàn thể"]);
});

test("bars may stand between cells only, in the letterhead, in the table and at the end", () => {
  const plan = readPlanText(
    "**ỦY BAN NHÂN DÂN** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**XÃ AN HẢI** | **Độc lập - Tự do - Hạnh phúc**\nSố: 97/KH-UBND | *An Hải, ngày 10 tháng 02 năm 2026*\n\n**KẾ HOẠCH**\n**Dân vận năm 2026**\n\n**I. NỘI DUNG**\n\n**TT** | **Công việc** | **Chủ trì** | **Hạn hoàn thành**\n---|---|---|---\n1 | Tập huấn | Văn phòng | Quý II/2026\n2 | Báo cáo | Văn phòng | 30/11/2026\n\n**II. TỔ CHỨC THỰC HIỆN**\n\n1. Văn phòng: theo dõi.\n\n**Nơi nhận:**\n- Đảng ủy;\n- Lưu: VT. | **TM. UỶ BAN NHÂN DÂN**\n**KT. CHỦ TỊCH**\n**PHÓ CHỦ TỊCH**\n\n**Lê Mai**\n",
  );
  expect(coverageOf(plan).unplaced).toBe(0);
  expect([plan.issuer?.name.text, plan.number?.text, plan.place?.text, plan.date?.day]).toEqual([
    "ỦY BAN NHÂN DÂN XÃ AN HẢI",
    "97",
    "An Hải",
    10,
  ]);
  expect(plan.scheduleRows.map(({ content, times }) => [content.text, times[0]?.day])).toEqual([
    ["Tập huấn", "2026-06-30"],
    ["Báo cáo", "2026-11-30"],
  ]);
  expect(plan.duties).toEqual([]);
  expect(plan.recipients.map(({ text }) => text)).toEqual(["Đảng ủy", "Lưu: VT"]);
  expect([plan.signature?.capacity, plan.signature?.onBehalfOf?.text, plan.signature?.name?.text]).toEqual([
    "KT",
    "UỶ BAN NHÂN DÂN",
    "Lê Mai",
  ]);
});

test("two bodies on one line are one above the other", () => {
  const of = (line: string) => readPlanText(head.replace("ỦY BAN NHÂN DÂN\nXÃ AN HẢI", line)).issuer;
  for (const [above, own] of [
    ["UBND TỈNH THANH HÓA", "SỞ NỘI VỤ"],
    ["ỦY BAN NHÂN DÂN XÃ EA KAR", "PHÒNG VĂN HÓA - XÃ HỘI"],
    ["HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG", "VĂN PHÒNG"],
    ["UBND THÀNH PHỐ HẢI PHÒNG", "SỞ NỘI VỤ"],
  ])
    expect([of(`${above} ${own}`)?.parentName?.text, of(`${above} ${own}`)?.name.text]).toEqual([above, own]);
  expect(of("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG")?.name.text).toBe("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG");
});

test("on one line at the end stand offices with a dash, acting ones, and names that hold a sign", () => {
  const of = (signer: string) => {
    const plan = read(`I. NHIỆM VỤ\n1. Họp dân.\n\nNơi nhận: - UBND tỉnh; - Lưu: VT. ${signer}`);
    const { signature } = plan;
    return [
      plan.recipients.map(({ text }) => text).join(", "),
      signature?.capacity,
      signature?.position?.text,
      signature?.name?.text,
    ];
  };
  expect(of("TUQ. CHỦ TỊCH TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI K’ Brêu")).toEqual([
    "UBND tỉnh, Lưu: VT",
    "TUQ",
    "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI",
    "K’ Brêu",
  ]);
});

test("facts below several numbers belong to each of them", () => {
  const { duties } = read(
    "I. NỘI DUNG\n1. Niêm yết công khai địa chỉ tiếp nhận.\nĐơn vị thực hiện: Trung tâm Phục vụ hành chính công. Thời hạn: Trước ngày 20/01/2026.\n2. Công khai kết quả xử lý.\nĐơn vị thực hiện: Văn phòng. Thời hạn: Thường xuyên.",
  );
  expect(duties.map(({ lead, times }) => [lead?.text, times[0]?.text])).toEqual([
    ["Trung tâm Phục vụ hành chính công", "Trước ngày 20/01/2026"],
    ["Văn phòng", "Thường xuyên"],
  ]);
});

test("who and when may share brackets", () => {
  const { duties } = read(
    "I. NHIỆM VỤ\n1. Tập huấn kỹ năng giao tiếp (Phòng Tổ chức cán bộ - Quý I).\n2. Ký cam kết giữa lãnh đạo với các phòng (các đơn vị trực thuộc - trước 31/01/2026).\n3. Kiểm tra đột xuất (Thanh tra Sở - cả năm).",
  );
  expect(duties.map(({ lead }) => lead?.text)).toEqual([
    "Phòng Tổ chức cán bộ",
    "các đơn vị trực thuộc",
    "Thanh tra Sở",
  ]);
});

test("bodies behind a semicolon in small letters are bodies, and leading or raising something is a deed", () => {
  expect(
    read(
      "I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh; các tổ chức chính trị - xã hội tỉnh căn cứ Kế hoạch phối hợp triển khai.\n2. Đảng ủy UBND xã lãnh đạo cụ thể hóa Kế hoạch.\n3. Cổng Thông tin điện tử tỉnh tăng thời lượng tin, bài.\nII. CHẾ ĐỘ THÔNG TIN\nTổ vận động báo cáo vào chiều thứ Sáu hằng tuần.",
    ).assignments.map(({ assignee }) => assignee.text),
  ).toEqual([
    "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh; các tổ chức chính trị - xã hội tỉnh",
    "Đảng ủy UBND xã",
    "Cổng Thông tin điện tử tỉnh",
    "Tổ vận động",
  ]);
});

test("whose the next rate is stands behind the first; how long to wait may go down to minutes", () => {
  expect(
    targetsOf("Tỷ lệ hài lòng của người bệnh nội trú ≥ 92%, ngoại trú ≥ 90%.").map(([, quantity, , measure]) => [
      quantity,
      measure,
    ]),
  ).toEqual([
    [92, "Tỷ lệ hài lòng của người bệnh nội trú"],
    [90, "ngoại trú"],
  ]);
  expect(targetsOf("Thời gian chờ khám bệnh giảm còn dưới 90 phút.").map((it) => it.slice(0, 3))).toEqual([
    ["at-most", 90, "phút"],
  ]);
  expect(targetsOf("Đồng chí Lê Mai phụ trách 31 hộ.", "NHIỆM VỤ")).toEqual([]);
});

test("a clause behind a semicolon is no part of a name that begins with somebody", () => {
  const [duty] = read(
    "I. NHIỆM VỤ\n1. Bước 2: Tổ vận động đến từng hộ, ghi nhận ý kiến vào phiếu; mỗi hộ vận động ít nhất 02 lần.",
  ).duties;
  expect(duty?.lead?.text ?? "").not.toContain(";");
});

test("the body that leads and drafts is told by its label, and those who were given something by what it was", () => {
  const plan = read(
    "I. NỘI DUNG\n1. Đối thoại với nông dân\n- Thời gian: Tháng 4/2026.\n- Cơ quan chủ trì tham mưu: Sở Nội vụ; cơ quan phối hợp: Tỉnh đoàn.\nII. TỔ CHỨC THỰC HIỆN\n1. Các cơ quan được giao chủ trì tham mưu: xây dựng kế hoạch chi tiết.",
  );
  expect(plan.duties.map(({ lead, support }) => [lead?.text, support?.text])).toEqual([["Sở Nội vụ", "Tỉnh đoàn"]]);
  expect(plan.assignments.map(({ assignee }) => assignee.text)).toEqual(["Các cơ quan được giao chủ trì tham mưu"]);
});

test("a board's basis ends its issuer before what was set up, and a programme's decision is a basis", () => {
  expect(
    read(
      "Căn cứ Quyết định số 102/QĐ-UBND ngày 10/02/2026 của Chủ tịch UBND phường thành lập Hội đồng phối hợp; Chương trình công tác năm 2026 của UBND tỉnh (ban hành kèm theo Quyết định số 06/QĐ-UBND ngày 06/01/2026);\n\nI. NHIỆM VỤ\n1. Họp dân.",
    ).legalBases.map(({ number, issuer }) => [number, issuer]),
  ).toEqual([
    ["102/QĐ-UBND", "Chủ tịch UBND phường"],
    ["06/QĐ-UBND", null],
  ]);
});

test("classes are what the rows of a training schedule are about", () => {
  expect(
    read(
      "I. LỊCH\n\n| STT | Lớp | Thời gian | Địa điểm | Phụ trách |\n|---|---|---|---|---|\n| 1 | Cụm xã A | 18 - 19/11/2026 | Hội trường | Phòng Kinh tế |",
    ).scheduleRows.map(({ content, lead }) => [content.text, lead?.text]),
  ).toEqual([["Cụm xã A", "Phòng Kinh tế"]]);
});

test("who answers for it may be told within the sentence, and when behind a comma", () => {
  const [duty] = read(
    "I. NỘI DUNG\n1. Công tác tuyên truyền:\n- Tuyên truyền trên hệ thống truyền thanh của xã và 8 thôn. Chịu trách nhiệm: Công chức Văn hóa xã hội, thời gian thực hiện: thường xuyên.",
  ).duties;
  expect([duty?.lead?.text, duty?.times[0]?.text]).toEqual(["Công chức Văn hóa xã hội", "thường xuyên"]);
});

test("how long ships are, whose head somebody is and where loudspeakers stand are no targets", () => {
  expect(
    targetsOf("100% tàu cá từ 15 m trở lên lắp thiết bị giám sát.").map(([comparison, quantity]) => [
      comparison,
      quantity,
    ]),
  ).toEqual([["exactly", 100]]);
  expect(targetsOf("Tuyên truyền trên hệ thống truyền thanh của xã và 8 thôn.", "NHIỆM VỤ")).toEqual([]);
  expect(targetsOf("Thôn trưởng 8 thôn tổ chức họp dân.", "NHIỆM VỤ")).toEqual([]);
});

test("a month before another of each year is of each year too", () => {
  expect(timesOf("Sơ kết vào tháng 6, tổng kết vào tháng 11 hằng năm.")?.map(([, when]) => when)).toEqual([
    ["year", 6, null],
    ["year", 11, null],
  ]);
});
