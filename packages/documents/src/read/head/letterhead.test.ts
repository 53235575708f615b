import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const body = "\n\nI. NHIỆM VỤ\n\n1. Họp dân mỗi tháng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã\n\nGiữ trật tự.\n";
const headOf = (head: string, end = "") => {
  const plan = readPlanText(`${head}${body}${end}`);
  expect(coverageOf(plan).unplaced).toBe(0);
  const { issuer, number, symbol, place, date, subject } = plan;
  return [
    issuer?.parentName?.text,
    issuer?.name.text,
    number?.text,
    symbol?.text,
    place?.text,
    date && [date.day, date.month, date.year],
    subject?.text,
  ];
};

test("two columns on one line, with room left for number and day", () => {
  const head = `ỦY BAN NHÂN DÂN XÃ LA ÊÊ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                Độc lập - Tự do - Hạnh phúc
Số:       /KH-UBND              La Êê, ngày     tháng 01 năm 2026
KẾ HOẠCH
Tiếp công dân năm 2026`;
  expect(headOf(head)).toEqual([
    undefined,
    "ỦY BAN NHÂN DÂN XÃ LA ÊÊ",
    undefined,
    "KH-UBND",
    "La Êê",
    [null, 1, 2026],
    "Tiếp công dân năm 2026",
  ]);
});

test("the Union's name above place and day is no place", () => {
  const { place, date } = readPlanText(`TỈNH ĐOÀN QUẢNG LÂM
BCH ĐOÀN XÃ AN HẢI
***
Số: 14-KH/ĐTN

ĐOÀN TNCS HỒ CHÍ MINH
An Hải, ngày 18 tháng 02 năm 2026

KẾ HOẠCH
Tháng Thanh niên năm 2026`);
  expect([place?.text, date?.day]).toEqual(["An Hải", 18]);
});

test("the subject ends where the text begins, also without a blank line between them", () => {
  const subjectOf = (text: string) =>
    readPlanText(
      `UBND XÃ AN HẢI\nSố: 5/TB-UBND\nAn Hải, ngày 14 tháng 4 năm 2026\nTHÔNG BÁO\nKết luận cuộc họp tháng 4\n${text}\n1. Văn phòng tham mưu.`,
    ).subject?.text;
  expect(subjectOf("Ngày 10 tháng 4 năm 2026, tại Phòng họp số 1 đã họp.")).toBe("Kết luận cuộc họp tháng 4");
  expect(subjectOf("UBND xã ban hành Kế hoạch như sau:")).toBe("Kết luận cuộc họp tháng 4");
  expect(subjectOf("của Chủ tịch UBND xã")).toBe("Kết luận cuộc họp tháng 4 của Chủ tịch UBND xã");
});

test("a Party body, its parent and its way to write numbers", () => {
  const head =
    "ĐẢNG BỘ TỈNH QUẢNG LÂM\nĐẢNG ỦY XÃ LA ÊÊ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nLa Êê, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nhọc tập nghị quyết";
  expect(headOf(head)).toEqual([
    "ĐẢNG BỘ TỈNH QUẢNG LÂM",
    "ĐẢNG ỦY XÃ LA ÊÊ",
    "12",
    "KH/ĐU",
    "La Êê",
    [5, 3, 2026],
    "học tập nghị quyết",
  ]);
});

test("a web page's own title and facts above the letterhead are furniture", () => {
  const head =
    "Kế hoạch 163/KH-UBND năm 2025\nSố hiệu: 163/KH-UBND\nNgười ký: Trần Văn B\n\nUỶ BAN NHÂN DÂN\nXÃ LA ÊÊ\n\n163 /KH-UBND\n\nLa Êê, ngày 5 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nCông tác dân vận";
  expect(headOf(head)).toEqual([
    undefined,
    "UỶ BAN NHÂN DÂN XÃ LA ÊÊ",
    "163",
    "KH-UBND",
    "La Êê",
    [5, 3, 2025],
    "Công tác dân vận",
  ]);
});

test.each([
  ["Số: 07/2023/QĐ-UBND", "07/2023", "QĐ-UBND"],
  ["Số: 168a/QĐ-UBND", "168a", "QĐ-UBND"],
  ["Số: 0124/KH-UBND", "0124", "KH-UBND"],
  ["Số:\n7360/KH-UBND", "7360", "KH-UBND"],
  ["Số: …/KH-UBND", undefined, "KH-UBND"],
  ["44 /KH-MT", "44", "KH-MT"],
])("%s is number and symbol", (line, number, symbol) => {
  expect(headOf(`${line}\nLa Êê, ngày 5 tháng 3 năm 2025\n\nKẾ HOẠCH\nA`).slice(2, 4)).toEqual([number, symbol]);
});

test("the year is the subject's, not a period's; without one the year of issue", () => {
  const yearOf = (subject: string) =>
    readPlanText(`Số: 1/KH-UBND\nLa Êê, ngày 5 tháng 3 năm 2025\n\nKẾ HOẠCH\n${subject}${body}`).year;
  expect(yearOf("Công tác năm 2026")).toBe(2026);
  expect(yearOf("Công tác giai đoạn 2026 - 2030")).toBe(2025);
  expect(yearOf("Công tác đến năm 2030")).toBe(2025);
});

test.each([
  ["TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nHồ A", ["KT", "ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Hồ A"]],
  ["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLÊ THỊ HOA", ["KT", undefined, "PHÓ CHỦ TỊCH", "LÊ THỊ HOA"]],
  ["T/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ\nLê Hoa", ["KT", "BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hoa"]],
  ["TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Hoa", ["TL", undefined, "CHÁNH VĂN PHÒNG", "Lê Hoa"]],
  ["CHỦ TỊCH\n\nLê Hoa", [null, undefined, "CHỦ TỊCH", "Lê Hoa"]],
])("a signature: %s", (end, wanted) => {
  const plan = readPlanText(`KẾ HOẠCH\nA${body}\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n${end}`);
  const { signature } = plan;
  expect([signature?.capacity, signature?.onBehalfOf?.text, signature?.position?.text, signature?.name?.text]).toEqual(
    wanted,
  );
  expect(plan.recipients.map((it) => it.text)).toEqual(["Các thôn", "Lưu: VT"]);
});

test("a commune's name may stand in a cell of its own, after a blank line or in the left of two columns", () => {
  const rest = "\n\nSố: 5/KH-UBND\n\nLa Êê, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTiếp công dân";
  expect(headOf(`ỦY BAN NHÂN DÂN\n\n    XÃ LA ÊÊ\n\n \n${rest}`).slice(0, 2)).toEqual([
    undefined,
    "ỦY BAN NHÂN DÂN XÃ LA ÊÊ",
  ]);
  expect(headOf(`ỦY BAN MTTQ VIỆT NAM\n\nXÃ LA ÊÊ\n\nBAN THƯỜNG TRỰC${rest}`).slice(0, 2)).toEqual([
    "ỦY BAN MTTQ VIỆT NAM XÃ LA ÊÊ",
    "BAN THƯỜNG TRỰC",
  ]);
  const columns =
    "ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG LA ÊÊ           Độc lập - Tự do - Hạnh phúc";
  expect(headOf(`${columns}${rest}`).slice(0, 2)).toEqual([undefined, "ỦY BAN NHÂN DÂN PHƯỜNG LA ÊÊ"]);
});

test("two cells that came out on one line with one blank between them", () => {
  const head =
    "UBND XÃ LA ÊÊ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 08/KH-UBND La Êê, ngày 3 tháng 02 năm 2026\n\nKẾ HOẠCH\nDân vận khéo";
  expect(headOf(head)).toEqual([undefined, "UBND XÃ LA ÊÊ", "08", "KH-UBND", "La Êê", [3, 2, 2026], "Dân vận khéo"]);
});

test("a body that no known word opens is the first cell in capitals", () => {
  const head =
    "LỰC LƯỢNG XUNG KÍCH\nXÃ LA ÊÊ\n\nSố: 08/KH-LLXK\n\nLa Êê, ngày 3 tháng 2 năm 2026\n\nKẾ HOẠCH\nTuần tra";
  expect(headOf(head)[1]).toBe("LỰC LƯỢNG XUNG KÍCH XÃ LA ÊÊ");
  expect(headOf(`DỰ THẢO\n\n${head}`)[1]).not.toBe("DỰ THẢO");
});

test("a subject in capitals ends where a sentence begins", () => {
  const sentence =
    "Ngày 18 tháng 7 năm 2025 Ủy ban nhân dân xã La Êê đã ban hành Quyết định về cải cách hành chính năm 2025 trên địa bàn xã";
  expect(headOf(`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025\n${sentence}\nUBND xã ban hành Kế hoạch như sau:`)[6]).toBe(
    "CẢI CÁCH HÀNH CHÍNH NĂM 2025",
  );
});

test("a ward whose name is a number dates its documents too", () => {
  const head =
    "ỦY BAN NHÂN DÂN\nPHƯỜNG 5\n\nSố: 5/KH-UBND\n\nPhường 5, ngày … tháng 3 năm 2026\n\nKẾ HOẠCH\nTiếp công dân";
  expect(headOf(head).slice(1, 6)).toEqual(["ỦY BAN NHÂN DÂN PHƯỜNG 5", "5", "KH-UBND", "Phường 5", [null, 3, 2026]]);
});

test("a stamp in the letterhead is no part of the issuer's name", () => {
  const rest = "\n\nSố: 5/KH-UBND\n\nLa Êê, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTiếp công dân";
  expect(headOf(`ỦY BAN NHÂN DÂN\nXÃ LA ÊÊ\nMẬT${rest}`)[1]).toBe("ỦY BAN NHÂN DÂN XÃ LA ÊÊ");
});

test("a title in small letters names the kind where no capitals do", () => {
  const plan = readPlanText(`Kế hoạch tiếp công dân năm 2026${body}`);
  expect([plan.kind, plan.subject?.text, plan.year]).toEqual(["plan", "tiếp công dân năm 2026", 2026]);
  expect(readPlanText("Họp dân.\n\nKế hoạch này có hiệu lực.").kind).toBe("unknown");
});

test("a place below a body that has its own is another body; a subject goes on with its year", () => {
  const { issuer, subject } = readPlanText(`UBND TỈNH AN GIANG
ĐẶC KHU PHÚ QUỐC
Số: 8/KH-UBND

KẾ HOẠCH

THỰC HIỆN DÂN CHỦ Ở CƠ SỞ NĂM

2026

Căn cứ Luật Thực hiện dân chủ ở cơ sở;`);
  expect([issuer?.parentName?.text, issuer?.name.text]).toEqual(["UBND TỈNH AN GIANG", "ĐẶC KHU PHÚ QUỐC"]);
  expect(subject?.text).toMatch(/NĂM\s+2026$/u);
});

test("the year of a document that the subject cites is not the plan's", () => {
  const yearOf = (subject: string) =>
    readPlanText(`UBND XÃ AN HẢI\nSố: 5/KH-UBND\nAn Hải, ngày 14 tháng 4 năm 2026\nKẾ HOẠCH\n${subject}\n${body}`).year;
  expect(yearOf("Thực hiện Kết luận số 27-KL/ĐU ngày 02 tháng 8 năm 2025 của Đảng ủy xã")).toBe(2026);
  expect(yearOf("Thực hiện Kết luận ngày 02 tháng 8 năm 2025 của Đảng ủy xã, năm 2027")).toBe(2027);
});

test("a number below its label is no item, however few its figures", () => {
  for (const number of ["7", "12", "204"]) {
    const head = `|\nỦY BAN NHÂN DÂN\nXÃ AN HẢI\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\n|\nSố:\n${number}/KH-UBND\n|\nAn Hải, ngày\n09 tháng 01 năm 2026\n|\n\nKẾ HOẠCH\n\nTIẾP CÔNG DÂN NĂM 2026`;
    expect(headOf(head).slice(1)).toEqual([
      "ỦY BAN NHÂN DÂN XÃ AN HẢI",
      number,
      "KH-UBND",
      "An Hải",
      [9, 1, 2026],
      "TIẾP CÔNG DÂN NĂM 2026",
    ]);
  }
});
