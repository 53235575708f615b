import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "./index.ts";

const read = (text: string) => {
  const plan = readPlanText(text);
  expect(coverageOf(plan).unplaced).toBe(0);
  return plan;
};
const headOf = (text: string) => {
  const { kind, issuer, number, symbol, place, date, subject } = read(text);
  return [
    kind,
    issuer?.name.text,
    number?.text,
    symbol?.text,
    place?.text,
    date && [date.day, date.month, date.year],
    subject?.text,
  ];
};
const body = "I. NHIỆM VỤ\n1. Họp dân mỗi tháng.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\nGiữ trật tự.\n";

test("a narrow column cuts a name or the motto after its first word", () => {
  expect(
    headOf(`ỦY
BAN NHÂN DÂN
XÃ AN HẢI
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 12/KH-UBND
|
An
Hải, ngày 17 tháng 5 năm 2026
|
KẾ HOẠCH
TRỒNG CÂY VEN ĐƯỜNG
LIÊN THÔN NĂM 2026
${body}`),
  ).toEqual([
    "plan",
    "ỦY BAN NHÂN DÂN XÃ AN HẢI",
    "12",
    "KH-UBND",
    "An Hải",
    [17, 5, 2026],
    "TRỒNG CÂY VEN ĐƯỜNG LIÊN THÔN NĂM 2026",
  ]);
});

test("bases cut after their first word are no part of the subject", () => {
  const plan = read(`ỦY BAN NHÂN DÂN
XÃ AN HẢI
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
|
Số: 12/QĐ-UBND
|
An Hải, ngày 17 tháng 5 năm 2026
|
QUYẾT
ĐỊNH
VỀ VIỆC MỞ CHỢ PHIÊN
ỦY BAN NHÂN DÂN XÃ AN HẢI
Căn
cứ Nghị quyết số 5/NQ-HĐND ngày 10/01/2026 của HĐND xã;
Theo
đề nghị của Phòng Kinh tế,
QUYẾT ĐỊNH:
Điều 1. Mở chợ phiên ở thôn Gò Da.`);
  expect([plan.kind, plan.subject?.text, plan.legalBases.length]).toEqual(["decision", "VỀ VIỆC MỞ CHỢ PHIÊN", 1]);
  expect(plan.preamble.map(({ text }) => text).slice(1)).toEqual([
    "Căn cứ Nghị quyết số 5/NQ-HĐND ngày 10/01/2026 của HĐND xã;",
    "Theo đề nghị của Phòng Kinh tế,",
    "QUYẾT ĐỊNH:",
  ]);
});

test("a letterhead's rows of two cells with one bar between and one behind", () => {
  expect(
    headOf(`Trồng cây năm 2026 trên địa bàn xã An Hải
ỦY BAN NHÂN DÂN | CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
XÃ AN HẢI | Độc lập - Tự do - Hạnh phúc |
Số: 12 /KH - UBND |
An Hải, ngày 17 tháng 5 năm 2026 |
KẾ HOẠCH
Trồng cây năm 2026 trên địa bàn xã An Hải
![]() |
${body}`),
  ).toEqual([
    "plan",
    "ỦY BAN NHÂN DÂN XÃ AN HẢI",
    "12",
    "KH - UBND",
    "An Hải",
    [17, 5, 2026],
    "Trồng cây năm 2026 trên địa bàn xã An Hải",
  ]);
});

test("where the page keeps the title elsewhere, the symbol tells the kind and the capitals below the subject", () => {
  const head = `Vui lòng đăng nhập để xem toàn văn.
ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 34/KH-UBND | Quảng Lâm, ngày 23 tháng 02 năm 2026 |
`;
  const told = ["34", "KH-UBND", "Quảng Lâm", [23, 2, 2026]];
  expect(headOf(`${head}GIỮ SẠCH BỜ SÔNG TRÊN ĐỊA BÀN TỈNH QUẢNG LÂM\n${body}`)).toEqual([
    "plan",
    "ỦY BAN NHÂN DÂN",
    ...told,
    "GIỮ SẠCH BỜ SÔNG TRÊN ĐỊA BÀN TỈNH QUẢNG LÂM",
  ]);
  const untold = read(`${head}Thực hiện Nghị quyết số 5/NQ-HĐND ngày 10/01/2026 của HĐND tỉnh;\n${body}`);
  expect([untold.kind, untold.subject, untold.legalBases.length]).toEqual(["plan", null, 1]);
});

test("a decision without its title: who decides, on what, and articles cut from their number", () => {
  const plan = read(`ỦY BAN NHÂN DÂN
TỈNH QUẢNG
LÂM
--------
|
CỘNG HÒA XÃ HỘI CHỦ
NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|
Số: 47/QĐ-UBND
|
Quảng Lâm, ngày 16
tháng 8 năm 2026
|
ỦY BAN NHÂN DÂN TỈNH
QUẢNG LÂM
Căn cứ Luật
Tổ chức chính quyền địa phương ngày 16/6/2025;
Theo đề nghị của Giám đốc Sở
Nông nghiệp và Môi trường,
QUYẾT ĐỊNH:
Điều
1. Phê duyệt việc giữ sạch bờ sông.
Điều 2. Quyết định có hiệu lực từ ngày ký.`);
  expect([plan.kind, plan.issuer?.name.text, plan.date?.day, plan.subject]).toEqual([
    "decision",
    "ỦY BAN NHÂN DÂN TỈNH QUẢNG LÂM",
    16,
    null,
  ]);
  expect(plan.preamble.map(({ text }) => text).slice(-3)).toEqual([
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;",
    "Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường,",
    "QUYẾT ĐỊNH:",
  ]);
  expect(plan.sections.map(({ marker }) => marker?.text)).toEqual(["Điều 1.", "Điều 2."]);
});

test("a decision's V/V is no numeral, and who decides is no part of its subject", () => {
  expect(
    headOf(`BỘ VĂN HÓA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 3/QĐ-BVH
Hà Nội, ngày 10 tháng 10 năm 2026
QUYẾT ĐỊNH
V/V BAN HÀNH KẾ HOẠCH ĐỌC SÁCH
Ở NHÀ VĂN HÓA THÔN
BỘ TRƯỞNG BỘ VĂN HÓA
Căn cứ Luật Thư viện ngày 21/11/2019;
QUYẾT ĐỊNH:
Điều 1. Ban hành Kế hoạch.`).at(-1),
  ).toBe("V/V BAN HÀNH KẾ HOẠCH ĐỌC SÁCH Ở NHÀ VĂN HÓA THÔN");
});

test("the day a page was put on the web is not the document's", () => {
  const page = (when: string) =>
    headOf(`${when}
ĐẢNG BỘ XÃ AN HẢI
CHI BỘ THÔN GÒ DA
*
Số 3-KH/CB
ĐẢNG CỘNG SẢN VIỆT NAM
An Hải, ngày 16 tháng 4 năm 2026
KẾ HOẠCH
sinh hoạt hè
-----
${body}`).slice(4, 6);
  expect(page("Đăng vào Thứ bảy, ngày 20/05/2026")).toEqual(["An Hải", [16, 4, 2026]]);
  expect(page("Ngày 20/05/2026")).toEqual(["An Hải", [16, 4, 2026]]);
});

test("a title in capitals below its part takes two lines, and a parenthesis as many as it needs", () => {
  const plan = read(`ỦY BAN NHÂN DÂN
XÃ AN HẢI
|
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
|
QUY CHẾ LÀM
VIỆC CỦA TỔ CÔNG NGHỆ SỐ
(Ban hành
kèm theo Quyết định số: 59/QĐ-UBND
Ngày 22 tháng
7 năm 2026 của Ủy ban nhân dân xã An
Hải)
Chương I
NHỮNG QUY ĐỊNH
CHUNG
Điều 1. Phạm vi
1. Quy chế này nói về việc làm của tổ.`);
  expect(plan.subject?.text).toBe("LÀM VIỆC CỦA TỔ CÔNG NGHỆ SỐ");
  expect(plan.preamble.map(({ text }) => text)).toEqual([
    "(Ban hành kèm theo Quyết định số: 59/QĐ-UBND Ngày 22 tháng 7 năm 2026 của Ủy ban nhân dân xã An Hải)",
  ]);
  expect(plan.sections[0]?.heading?.text).toBe("NHỮNG QUY ĐỊNH CHUNG");
});

test("a title closed as a sentence is a title", () => {
  const [part] = read("KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\n1. Mục đích.\n\n1.1. Đường làng xanh hơn.\n").sections;
  expect(part?.children[0]?.heading?.text).toBe("Mục đích.");
});

test("the first words of a place, and a subject that names who decided something else", () => {
  expect(
    headOf(`ỦY BAN NHÂN DÂN
XÃ SƠN CA
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
|
Số: 68/KH-UBND
|
Sơn
Ca, ngày 11 tháng 3
năm 2026
|
KẾ HOẠCH
THỰC HIỆN CHỈ THỊ SỐ 37-CT/TU CỦA BAN
BÍ THƯ VỀ GIỮ SẠCH BỜ SÔNG, TRỒNG CÂY VEN SÔNG, ỔN
ĐỊNH CUỘC SỐNG CỦA DÂN VẠN ĐÒ
Căn cứ Chỉ thị số 37-CT/TU ngày 03/01/2026 của Tỉnh ủy;
${body}`).slice(4),
  ).toEqual([
    "Sơn Ca",
    [11, 3, 2026],
    "THỰC HIỆN CHỈ THỊ SỐ 37-CT/TU CỦA BAN BÍ THƯ VỀ GIỮ SẠCH BỜ SÔNG, TRỒNG CÂY VEN SÔNG, ỔN ĐỊNH CUỘC SỐNG CỦA DÂN VẠN ĐÒ",
  ]);
});

test("a council decides in its term and session", () => {
  const plan = read(`HỘI ĐỒNG NHÂN DÂN
XÃ AN HẢI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: 8/NQ-HĐND

NGHỊ QUYẾT

VỀ VIỆC MỞ CHỢ PHIÊN

HỘI ĐỒNG NHÂN DÂN XÃ AN HẢI
KHÓA II, KỲ HỌP THỨ 4

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;

QUYẾT NGHỊ:

Điều 1. Mở chợ phiên ở thôn Gò Da.
`);
  expect(plan.subject?.text).toBe("VỀ VIỆC MỞ CHỢ PHIÊN");
});

test("a letterhead's cells that all stand on one line", () => {
  expect(
    headOf(`ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM XÃ AN HẢI Độc lập - Tự do - Hạnh phúc

Số: 19/KH-UBND An Hải, ngày 30 tháng 05 năm 2026

KẾ HOẠCH

Trồng cây ven đường

${body}`),
  ).toEqual(["plan", "ỦY BAN NHÂN DÂN XÃ AN HẢI", "19", "KH-UBND", "An Hải", [30, 5, 2026], "Trồng cây ven đường"]);
});

test("above a text without a letterhead the page's title is the text's, its day and menu nobody's", () => {
  const page = (title: string) => read(`Truy cập\nHôm nay:\n1\nTất cả:\n120279\n\n${title}\n\n${body}`);
  const told = page("Phương án trồng cây năm 2026 – 2027.\n\nNgày 25/08/2026 08:13:57");
  expect([told.kind, told.subject?.text, told.preamble.length]).toEqual(["plan", "trồng cây năm 2026 – 2027.", 0]);
  const repeated = page("Kế hoạch trồng cây năm 2026\n\nTin tức, sự kiện\nKế hoạch trồng cây năm 2026");
  expect([repeated.subject?.text, repeated.preamble.length]).toEqual(["trồng cây năm 2026", 0]);
});

test("what a part about the past tells was done, and is no duty", () => {
  const past = read(
    "BÁO CÁO\nTrồng cây\n\nPhần thứ nhất\nKẾT QUẢ NĂM 2025\n\nI. TỔ CHỨC THỰC HIỆN\n\n- Thành lập tổ trồng cây.\n\nPhần thứ hai\nNHIỆM VỤ NĂM 2026\n\nI. NHIỆM VỤ\n\n- Trồng 200 cây.\n",
  );
  expect(past.duties.map(({ text }) => text)).toEqual(["Trồng 200 cây."]);
  const ahead = read(
    "BÁO CÁO\nTrồng cây\n\nPhần thứ nhất\nKẾT QUẢ NĂM 2025\n\nI. Việc đã làm\n\n- Thành lập tổ trồng cây.\n\nII. Phương hướng, nhiệm vụ năm 2026\n\n- Trồng 200 cây.\n",
  );
  expect(ahead.duties.map(({ text }) => text)).toEqual(["Trồng 200 cây."]);
});

test("letters counted with a comma", () => {
  const [part] = read(
    "KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n1. Giống cây\na, Cây bóng mát\n- Sao đen.\nb, Cây ăn quả\n- Mít.\n",
  ).sections;
  expect(part?.children[0]?.children.map(({ heading }) => heading?.text)).toEqual(["Cây bóng mát", "Cây ăn quả"]);
});

test("below a table of the page's facts the letterhead is the document's, and the page's title nobody's", () => {
  expect(
    headOf(`Kế hoạch 55/KH-UBND năm 2025 trồng cây tỉnh Quảng Lâm năm 2026
| Số hiệu | 55/KH-UBND |
| Ngày ban hành | 24/12/2025 |
|
ỦY BAN NHÂN DÂN |
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM |
|
Số: 55/KH-UBND |
Quảng Lâm, ngày 24 tháng 12 năm 2025 |
TRỒNG CÂY TỈNH QUẢNG LÂM NĂM 2026
${body}`),
  ).toEqual([
    "plan",
    "ỦY BAN NHÂN DÂN",
    "55",
    "KH-UBND",
    "Quảng Lâm",
    [24, 12, 2025],
    "TRỒNG CÂY TỈNH QUẢNG LÂM NĂM 2026",
  ]);
});

test("of two bodies above one place both issue", () => {
  const { issuer } = read(`ỦY BAN NHÂN DÂN
ỦY BAN MTTQ VIỆT NAM
XÃ AN HẢI
-------
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
|
Số: 01/QCPH/UBND-UBMTTQ
|
QUY CHẾ
PHỐI HỢP GIỮ SẠCH BỜ SÔNG GIAI ĐOẠN
2026-2027
Căn Luật Tổ chức chính quyền địa phương ngày
16 tháng 6 năm 2025;
Điều 1. Nguyên tắc
`);
  expect([issuer?.name.text, issuer?.parentName, issuer?.jointWith?.map(({ text }) => text)]).toEqual([
    "ỦY BAN MTTQ VIỆT NAM XÃ AN HẢI",
    null,
    ["ỦY BAN NHÂN DÂN"],
  ]);
});

test("a subject in capitals ends where a sentence begins, however it begins", () => {
  const plan = read(`ỦY BAN NHÂN DÂN
XÃ AN HẢI
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
|
KẾ HOẠCH
GIỮ SẠCH BỜ SÔNG GIAI ĐOẠN
2026-2027
Căn Luật Tổ chức chính quyền địa phương ngày
16 tháng 6 năm 2025;
${body}`);
  expect(plan.subject?.text).toBe("GIỮ SẠCH BỜ SÔNG GIAI ĐOẠN 2026-2027");
  expect(plan.preamble.map(({ text }) => text)).toEqual([
    "Căn Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
  ]);
});

test("a base whose kind is written in small letters is of that kind", () => {
  const plan = read(
    "KẾ HOẠCH\nTrồng cây\n\nCăn cứ nghị quyết số 12-NQ/ĐU ngày 18 tháng 12 năm 2025 của Đảng ủy về nhiệm vụ năm 2026;\n\nCăn cứ Nghị quyết Liên tịch số 3/NQLT ngày 05/01/2026 của Đảng ủy;\n\nI. NỘI DUNG\n",
  );
  expect(plan.legalBases.map(({ kind }) => kind)).toEqual(["Nghị quyết", "Nghị quyết Liên tịch"]);
});

test("a title closed as a sentence is one where numbers stand below it", () => {
  const [part] = read("KẾ HOẠCH\nTrồng cây\n\nI. Những điều đã làm được.\n\n1. Giống cây\n\n- Sao đen.\n").sections;
  expect([part?.heading?.text, part?.role]).toEqual(["Những điều đã làm được.", "other"]);
});

test("cells one a line among rows of a line each are kept as rows", () => {
  const plan = read(
    "KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n| Cây | 15 |\n| Giống | 16 |\n|\nHàng một |\nHàng hai |\nII. KINH PHÍ\n",
  );
  expect(plan.sections[0]?.children.map(({ paragraphs, heading }) => heading?.text ?? paragraphs[0]?.text)).toContain(
    "Hàng hai",
  );
});

test("what a page sets below a text is nothing of the text's", () => {
  const plan = (below: string, end = "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nHồ Thị Mai\n") =>
    read(`KẾ HOẠCH\nTrồng cây\n\n${body}\n${end}\n${below}`);
  const news =
    "Tác giả: Lê Văn Cát\n\nÝ kiến bạn đọc\nNhững tin mới hơn\nKẾ HOẠCH tiếp công dân (12/05/2026)\nHội nghị tổng kết\n| |\n|\n| Thống kê truy cập 934.007\n|\n";
  const bare = plan("");
  for (const below of [news, "Lượt xem: 12\nBản quyền thuộc UBND xã\n", "Trả lời\n\nEmail của bạn sẽ được giữ kín\n"]) {
    const read = plan(below);
    expect([read.sections.length, read.recipients.length, read.signature?.name?.text]).toEqual([
      bare.sections.length,
      2,
      "Hồ Thị Mai",
    ]);
    expect(plan(below, "").sections).toEqual(plan("", "").sections);
  }
  expect(plan("Phụ lục\n\nTrả lời\n").sections.length).toBe(bare.sections.length + 1);
});

test("items that a page ran together into one line are items", () => {
  const clause =
    "giữ sạch bờ sông, không đổ rác xuống sông và cùng nhau trồng lại những hàng cây đã mất sau trận lũ năm ngoái";
  const [bases, work] = read(
    `KẾ HOẠCH\nTrồng cây\n\nI. CĂN CỨ LẬP KẾ HOẠCH - Quyết định số 7/QĐ-UBND ngày 03/6/2025 của UBND tỉnh về ${clause}; - Quyết định số 9/QĐ-UBND ngày 15/6/2025 của UBND tỉnh về ${clause}; - Nghị quyết số 5-NQ/ĐU ngày 22/10/2025 của Đảng ủy xã về ${clause}. II. NHIỆM VỤ 1. Các thôn ven sông cùng nhau ${clause}. 2. Công an xã nhắc nhở để người dân ${clause}.`,
  ).sections;
  expect([bases?.heading?.text, bases?.children.length]).toEqual(["CĂN CỨ LẬP KẾ HOẠCH", 3]);
  expect([work?.heading?.text, work?.children.map(({ marker }) => marker?.text)]).toEqual(["NHIỆM VỤ", ["1.", "2."]]);
});

test("an office that a narrow column cut is the signer's", () => {
  const { signature } = read(
    `KẾ HOẠCH\nTrồng cây\n\n${body}\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ\nTỊCH\nHồ Thị Mai\n`,
  );
  expect([signature?.position?.text, signature?.name?.text]).toEqual(["PHÓ CHỦ TỊCH", "Hồ Thị Mai"]);
});

test("who has done something is not told to do it", () => {
  const { assignments } = read(
    `UBND XÃ AN HẢI\nSố: 5/UBND-VP\nV/v giữ sạch bờ sông\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Hải, ngày 9 tháng 3 năm 2026\n\nKính gửi: Các thôn ven sông.\n\nTrong thời gian qua, các thôn ven sông đã có nhiều cố gắng, thực hiện tốt việc giữ sạch bờ sông.\n`,
  );
  expect(assignments).toEqual([]);
});

test("a scan's label of the number, and a cell that holds issuer and number on one line", () => {
  const told = ["plan", "ỦY BAN NHÂN DÂN XÃ AN HẢI", "30", "KH-UBND", "An Hải", [8, 2, 2026], "Trồng cây ven đường"];
  for (const label of ["S:", "Só:", "S6 :"])
    expect(
      headOf(
        `ỦY BAN NHÂN DÂN\nXÃ AN HẢI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n${label} 30/KH-UBND\n\nAn Hải, ngày 08 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nTrồng cây ven đường\n\n${body}`,
      ),
    ).toEqual(told);
  expect(
    headOf(
      `ỦY BAN NHÂN DÂN XÃ AN HẢI Số: 30/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM An Hải, ngày 08 tháng 02 năm 2026 |\nKẾ HOẠCH\nTrồng cây ven đường\n${body}`,
    ),
  ).toEqual(told);
});

test("what a letter is about goes on below a blank line that the page set into it", () => {
  expect(
    headOf(`UBND HUYỆN SƠN HÀ           CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM

PHÒNG GIÁO DỤC VÀ ĐÀO TẠO                        Độc lập - Tự do - Hạnh phúc

  Số:   278/PGD&ĐT                              Sơn Hà, ngày 09 tháng 9 năm 2024

    V/v hướng dẫn trồng cây

ở các trường năm học 2024-2025

Kính gửi: Hiệu trưởng các trường.

1. Mỗi lớp trồng một cây.
`).at(-1),
  ).toBe("V/v hướng dẫn trồng cây ở các trường năm học 2024-2025");
});

test("a motto with a word missing is the motto, no part of the issuer's name", () => {
  for (const motto of [
    "CỘNG HÒA HỘI CHỦ NGHĨA VIỆT NAM",
    "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆTNAM",
    "CỘNH HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  ])
    expect(
      headOf(
        `ỦY BAN NHÂN DÂN\nXÃ AN HẢI\n${motto}\nĐộc lập - Tự do - Hạnh phúc\nSố: 30/KH-UBND\nAn Hải, ngày 08 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây ven đường\n\n${body}`,
      ),
    ).toEqual(["plan", "ỦY BAN NHÂN DÂN XÃ AN HẢI", "30", "KH-UBND", "An Hải", [8, 2, 2026], "Trồng cây ven đường"]);
});
