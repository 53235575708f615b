import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const targetsOf = (rows: string[][]) => {
  const table = rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
  const plan = readPlanText(
    `KẾ HOẠCH\nNông thôn mới năm 2026\n\nI. MỤC TIÊU\n\n${table}\n\nII. KINH PHÍ\nNgân sách xã.`,
  );
  expect(coverageOf(plan).unplaced).toBe(0);
  return plan.targets.map((it) => [it.measure, it.comparison, it.quantity, it.unit]);
};

test("the unit may stand in a column of its own; what is noted beside it counts nothing", () => {
  expect(
    targetsOf([
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2026", "Ghi chú"],
      ["I", "KINH TẾ", "", "", ""],
      ["1", "Đường liên thôn được bê tông hóa", "km", "4,5", ""],
      ["2", "Nhà tạm được xóa", "nhà", "12", "3 thôn"],
      ["3", "Tỷ lệ hộ nghèo còn dưới", "%", "3,2", ""],
      ["4", "Mô hình “Dân vận khéo”", "Mô hình", "≥ 02", ""],
      ["5", "Vận động hiến đất", "m2", "1.200", ""],
      ["6", "Hội nghị đối thoại", "cuộc", "Theo yêu cầu", ""],
    ]),
  ).toEqual([
    ["Đường liên thôn được bê tông hóa", "exactly", 4.5, "km"],
    ["Nhà tạm được xóa", "exactly", 12, "nhà"],
    ["Tỷ lệ hộ nghèo còn dưới", "at-most", 3.2, "%"],
    ["Mô hình “Dân vận khéo”", "at-least", 2, "mô hình"],
    ["Vận động hiến đất", "exactly", 1200, "m2"],
  ]);
});

test("what was reached last year is no target, and a table of work may count what is done", () => {
  expect(
    targetsOf([
      ["TT", "Nội dung", "ĐVT", "Thực hiện năm 2025", "Mục tiêu năm 2026"],
      ["1", "Thủ tục giải quyết đúng hạn", "%", "96", "trên 98"],
      ["2", "Cuộc đối thoại", "cuộc", "1", "2 - 3"],
    ]),
  ).toEqual([
    ["Thủ tục giải quyết đúng hạn", "at-least", 98, "%"],
    ["Cuộc đối thoại", "exactly", 2, "cuộc"],
  ]);
  expect(
    targetsOf([
      ["TT", "Nội dung", "ĐVT", "Số lượng", "Đơn vị chủ trì", "Thời gian"],
      ["1", "Trồng đường hoa", "m", "1.500", "Hội Phụ nữ", "Quý II/2026"],
    ]),
  ).toEqual([["Trồng đường hoa", "exactly", 1500, "m"]]);
});

test("a number with its unit needs no column of units", () => {
  expect(
    targetsOf([
      ["STT", "Chỉ tiêu", "Mức phấn đấu", "Ghi chú"],
      ["1", "Hộ được hỏi hài lòng", "95%", "khảo sát 50 hộ"],
    ]),
  ).toEqual([["Hộ được hỏi hài lòng", "exactly", 95, "%"]]);
});

test("whoever is a comrade is no money", () => {
  const plan = readPlanText(
    "KẾ HOẠCH\nA năm 2026\n\nI. NHIỆM VỤ\n1. Phân công 01 đồng chí phụ trách, bố trí 500.000 đồng.",
  );
  expect(plan.targets.map(({ quantity, unit }) => [quantity, unit])).toEqual([[500000, "đồng"]]);
});

test("of years side by side those before the plan's are what was reached; each of the others sets its target", () => {
  expect(
    targetsOf([
      ["TT", "Chỉ tiêu", "ĐVT", "Năm 2025", "Năm 2026"],
      ["1", "Hộ dùng nước sạch", "%", "88", "91"],
    ]),
  ).toEqual([["Hộ dùng nước sạch", "exactly", 91, "%"]]);
  const { targets } = readPlanText(
    "KẾ HOẠCH\nNông thôn mới giai đoạn 2026 - 2030\n\nI. MỤC TIÊU\n\n| TT | Chỉ tiêu | ĐVT | 2026 | 2030 |\n| 1 | Thôn kiểu mẫu | thôn | 2 | 7 |\n",
  );
  expect(targets.map((it) => [it.text, it.time?.day])).toEqual([
    ["Thôn kiểu mẫu (năm 2026): 2 thôn", "2026-12-31"],
    ["Thôn kiểu mẫu (năm 2030): 7 thôn", "2030-12-31"],
  ]);
});

test("what things cost is no target", () => {
  expect(
    targetsOf([
      ["TT", "Nội dung chi", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"],
      ["1", "Nước uống cho buổi họp", "chai", "60", "5.000", "300.000"],
    ]),
  ).toEqual([]);
});
