import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const header = ["TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"];
const rows = [
  ["1", "Họp dân bàn việc giữ sạch bờ sông", "Văn phòng xã", "Các thôn", "Quý II/2026", "Biên bản"],
  ["2", "Trồng cây ven sông", "Phòng Kinh tế", "Các hội của xã", "Trước ngày 30/6/2026", ""],
];
// As a page of the web is copied: each cell, and below it its bar.
const barred = (cells: readonly string[][]): string =>
  cells.map((row) => row.map((cell) => (cell === "" ? "|" : `${cell}\n|`)).join("\n")).join("\n");
const read = (table: string, end = "") => {
  const plan = readPlanText(
    `KẾ HOẠCH\nGiữ sạch bờ sông năm 2026\nI. MỤC ĐÍCH\n1. Bờ sông sạch.\nII. NHIỆM VỤ\n${table}\n${end}`,
  );
  expect(coverageOf(plan).unplaced).toBe(0);
  return plan;
};
const told = (table: string, end?: string) =>
  read(table, end).scheduleRows.map(({ ordinal, group, content, lead, time }) => [
    ordinal,
    group,
    content?.text,
    lead?.text,
    time?.text,
  ]);
const own = (group: string | null) =>
  rows.map(([ordinal, content, lead, , time]) => [ordinal, group, content, lead, time]);

test("cells each above their bar are a table from its first cell on", () => {
  expect(told(barred([header, ...rows]))).toEqual(own(null));
  expect(told(barred([header, ["I", "VIỆC CHUNG", "", "", "", ""], ...rows]))).toEqual(own("I. VIỆC CHUNG"));
  expect(told(barred([header, ["I", "VIỆC CHUNG"], ...rows]))).toEqual(own("I. VIỆC CHUNG"));
  expect(told(barred([header, ["I. VIỆC CHUNG"], ...rows]))).toEqual(own("I. VIỆC CHUNG"));
});

test("a part right below the last bar is no cell, also where another table follows", () => {
  const second = `III. VIỆC KHÁC\n1. Các thôn nhặt rác mỗi tháng một lần.\n2. Công an xã giữ trật tự.\n${barred([header, ...rows])}\nIV. KINH PHÍ\nDo xã lo.`;
  const plan = read(barred([header, ...rows]), second);
  expect(plan.sections.map(({ heading }) => heading?.text)).toEqual(["MỤC ĐÍCH", "NHIỆM VỤ", "VIỆC KHÁC", "KINH PHÍ"]);
  expect(plan.scheduleRows.length).toBe(4);
});
