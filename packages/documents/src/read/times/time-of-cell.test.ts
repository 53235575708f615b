import { expect, test } from "vitest";
import { timeOfCell } from "../index.ts";

test.each([
  ["Quý II/2026", "2026-06-30"],
  ["Hoàn thành trước ngày 15/6/2026.", "2026-06-15"],
  ["Từ 01/3 đến 31/3/2026", "2026-03-31"],
  ["Tháng 6 năm 2026".normalize("NFD"), "2026-06-30"],
])("%s: its last day", (cell, day) => {
  expect(timeOfCell(cell)?.day).toBe(day);
});

test.each(["", "Khi có yêu cầu", "30/6/2026 và 31/12/2026", "Khởi công 30/6/2026", "Quý I; báo cáo quý III/2026"])(
  "“%s” is no one time",
  (cell) => {
    expect(timeOfCell(cell)).toBeNull();
  },
);

test.each(["trước ngày 15/6", "từ tháng 4/2026", "10 ngày sau 30/6/2026", "Tuần 2 tháng 6/2026", "đầu quý II/2026"])(
  "“%s” names no last day",
  (cell) => {
    expect(timeOfCell(cell)?.day ?? null).toBeNull();
  },
);
