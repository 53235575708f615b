import { describe, expect, test } from "vitest";
import { readPlanText } from "../../read/index.ts";
import { checkDocument } from "../check-document.ts";
import { aContext } from "../examples/checked.ts";

const saidOf = (ruleId: string, body: string) =>
  checkDocument(
    readPlanText(`Số: 12/KH-UBND\n\nAn Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nTiếp dân năm 2026\n\n${body}`),
    aContext(),
  )
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ message }) => message.vi);

const five = (last: string) => `I. NHIỆM VỤ
1. Văn phòng tiếp công dân trước ngày 31/3/2026.
2. Phòng Kinh tế sửa kênh trước ngày 30/4/2026.
3. Công an xã tuần tra trước ngày 31/5/2026.
4. Trạm Y tế phun thuốc trước ngày 30/6/2026.
5. ${last}
`;

describe("who does what by when", () => {
  test("a duty that names nobody is said where the others name who", () => {
    expect(saidOf("substance.duty-without-role", five("Kiểm tra hồ chứa trước ngày 30/6/2026."))).toHaveLength(1);
    expect(saidOf("substance.duty-without-role", five("Đội xung kích trực trước ngày 30/6/2026."))).toEqual([]);
    expect(saidOf("substance.duty-without-role", five("14 chi hội thu gom rác trước ngày 30/6/2026."))).toEqual([]);
    const prose = "I. NHIỆM VỤ\n1. Tuyên truyền về luật.\n2. Sửa kênh.\n3. Phun thuốc.\n4. Phòng Kinh tế họp dân.\n";
    expect(saidOf("substance.duty-without-role", prose)).toEqual([]);
  });

  test("a duty without a time is said where nearly all have theirs, though a table of dates follows", () => {
    const table =
      "II. LỊCH\n|\nTT\n|\nNội dung\n|\nChủ trì\n|\nThời gian\n|\n1\n|\nHọp dân\n|\nVăn phòng\n|\nTháng 4/2026\n|\n";
    const rule = "substance.duty-without-deadline";
    expect(saidOf(rule, five("Phòng Văn hóa treo pano tại các thôn.") + table)).toHaveLength(1);
    expect(saidOf(rule, five("Phòng Văn hóa treo pano trước ngày 30/6/2026.") + table)).toEqual([]);
    expect(saidOf(rule, `I. NHIỆM VỤ\n1. Họp dân.\n2. Sửa kênh.\n${table}`)).toEqual([]);
  });

  test.each([
    "trong suốt thời gian lễ hội",
    "định kỳ theo lịch đã niêm yết",
    "trước khi bão đổ bộ 12 giờ",
    "vào các sáng thứ Bảy",
  ])("“%s” is a time", (time) => {
    expect(saidOf("substance.duty-without-deadline", `I. NHIỆM VỤ\n1. Công an xã phân luồng ${time}.\n`)).toEqual([]);
  });

  test("the one cell of a column that is empty is a hint", () => {
    const table = (last: string) =>
      `I. ĐỐI TƯỢNG\n\n| TT | Đơn vị | Số phiếu | Trưởng đoàn |\n| 1 | Sở Y tế | 20 | Ông A |\n| 2 | Sở Xây dựng | 30 | ${last} |\n| 3 | Xã An Hải | 40 | Bà B |\n| | Tổng cộng | 90 | |\n`;
    expect(saidOf("substance.cell-empty", table(""))).toEqual([expect.stringContaining("để trống cột “Trưởng đoàn”")]);
    expect(saidOf("substance.cell-empty", table("Ông C"))).toEqual([]);
    expect(saidOf("substance.cell-empty", table("").replace("Trưởng đoàn", "Ghi chú"))).toEqual([]);
  });

  test("a label with nothing behind it is said, one whose list follows is not", () => {
    const facts = (lead: string) =>
      `I. NHIỆM VỤ\n1. Giám sát việc thu phí\n- Chủ trì: ${lead}\n- Thời gian: Tháng 4/2026.\n`;
    expect(saidOf("substance.label-empty", facts(""))).toEqual([
      "“- Chủ trì:” chưa có nội dung. Đề nghị ghi đủ, hoặc bỏ dòng này.",
    ]);
    expect(saidOf("substance.label-empty", facts("Hội Nông dân."))).toEqual([]);
    expect(saidOf("substance.label-empty", facts("\n+ Hội Nông dân;\n+ Hội Phụ nữ."))).toEqual([]);
  });

  test("a day that a duty happens on lies within the plan", () => {
    const given = (day: string) =>
      `I. NHIỆM VỤ\n1. Họp dân trước ngày 30/6/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế\nTrực tại các khu vực bỏ phiếu ngày ${day}.\n`;
    expect(saidOf("substance.deadline-passed", given("15/3/2025"))).toHaveLength(1);
    expect(saidOf("substance.deadline-passed", given("15/3/2026"))).toEqual([]);
    const looked = "I. NỘI DUNG\n1. Kiểm tra hồ sơ từ ngày 01/01/2022 đến ngày 31/8/2023.\n";
    expect(saidOf("substance.deadline-passed", looked).filter((it) => it.includes("01/01/2022”"))).toEqual([]);
  });

  test("what is given has a time where nearly all that is given has", () => {
    const last = (text: string) =>
      `I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n${[3, 4, 5, 6, 7, 8, 9].map((month) => `- Họp thôn số ${month} trước ngày 05/${month}/2026.`).join("\n")}\n- ${text}\n`;
    expect(saidOf("substance.duty-without-deadline", last("Quan tâm đến người yếu thế."))).toHaveLength(1);
    expect(
      saidOf("substance.duty-without-deadline", last("Quan tâm đến người yếu thế, thực hiện thường xuyên.")),
    ).toEqual([]);
  });
});

describe("reports and targets", () => {
  const duty = (text: string) => `I. NHIỆM VỤ\n1. Văn phòng\n- ${text}\n`;

  test("a report to a named body has a day", () => {
    const rule = "substance.report-without-date";
    expect(saidOf(rule, duty("Tự kiểm tra tại thôn, báo cáo về Sở Nội vụ."))).toHaveLength(1);
    expect(saidOf(rule, duty("Đánh giá thiệt hại, báo cáo Sở Xây dựng trong 24 giờ."))).toEqual([]);
    expect(saidOf(rule, duty("Tự kiểm tra tại thôn, báo cáo về Sở Nội vụ trước ngày 30/9/2026."))).toEqual([]);
  });

  test("one day does not end two periods", () => {
    const rule = "substance.report-without-date";
    expect(saidOf(rule, duty("Tổng hợp báo cáo quý, báo cáo năm trước ngày 15/12/2026."))).toHaveLength(1);
    expect(
      saidOf(rule, duty("Tổng hợp báo cáo quý trước ngày 20 tháng cuối quý, báo cáo năm trước ngày 15/12/2026.")),
    ).toEqual([]);
    expect(saidOf(rule, duty("Tổng hợp báo cáo 6 tháng và báo cáo năm trước ngày 15/6 và 15/12."))).toEqual([]);
  });

  test("a year measures nothing, “nhiều” neither", () => {
    const targets = (last: string) =>
      `I. MỤC TIÊU\n1. Đạt 100% hồ sơ đúng hạn.\n2. Có 03 mô hình.\n3. Trồng 500 cây.\n4. ${last}\n`;
    const rule = "substance.target-without-number";
    expect(saidOf(rule, targets("Nâng cao sự hài lòng của người dân trong năm 2026."))).toHaveLength(1);
    expect(saidOf(rule, targets("Có nhiều mô hình được công nhận."))).toHaveLength(1);
    expect(saidOf(rule, targets("| TT | Nội dung | Chỉ tiêu |"))).toEqual([]);
    expect(saidOf(rule, targets("Có 05 mô hình được công nhận trong năm 2026."))).toEqual([]);
  });

  test("where most deadlines lie beyond the title's year, the year is asked about, once", () => {
    const body = five("Đội xung kích trực trước ngày 30/6/2026.").replaceAll("/2026", "/2027");
    expect(saidOf("substance.deadline-beyond-year", body)).toEqual([
      expect.stringContaining("phần lớn thời hạn (5 chỗ)"),
    ]);
  });

  test("the parts of a sum may stand in lines below it", () => {
    const sum = (last: number) =>
      `I. KINH PHÍ\nTổng vốn: 96.400 triệu đồng. Trong đó:\n\n- Ngân sách tỉnh: 41.000 triệu đồng;\n\n- Ngân sách xã: 40.400 triệu đồng;\n\n- Nhân dân đóng góp: ${last}.000 triệu đồng.\n`;
    expect(saidOf("substance.sums-differ", sum(16))).toHaveLength(1);
    expect(saidOf("substance.sums-differ", sum(15))).toEqual([]);
  });

  test("a number on the way to its parts may be a whole of its own", () => {
    const sum = (last: string) =>
      `I. CHỈ TIÊU\nVận động 320 hộ hiến đất làm 12 tuyến đường, trong đó năm 2025: 05 tuyến, năm 2026: ${last} tuyến.\n`;
    expect(saidOf("substance.sums-differ", sum("08"))).toHaveLength(1);
    expect(saidOf("substance.sums-differ", sum("07"))).toEqual([]);
  });

  test("bodies with long names are counted as well", () => {
    const list = (count: string) =>
      `I. ĐỐI TƯỢNG\nKiểm tra ${count} đơn vị, gồm: Sở Y tế, Ủy ban nhân dân huyện Tân Lạc, Ủy ban nhân dân xã Phú Lương.\n`;
    expect(saidOf("substance.list-count", list("04"))).toHaveLength(1);
    expect(saidOf("substance.list-count", list("03"))).toEqual([]);
    const before = "I. KIỂM TRA\nKiểm tra 04 thôn, gồm: Bản Lìn, Bản Nà, Bản Khe; hoàn thành trước ngày 31/10/2026.\n";
    expect(saidOf("substance.list-count", before)).toHaveLength(1);
  });
});
