import { expect, test } from "vitest";
import { readPlanText } from "../index.ts";

const read = (...rows: string[]) =>
  readPlanText(`KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ\n\n${rows.map((row) => `| ${row} |`).join("\n")}\n`);
const timesOf = (...rows: string[]) =>
  read(...rows).scheduleRows.map(({ time, times }) => [time?.text ?? null, times.map(({ text }) => text)]);

test("a sign below a quarter or a month says when the row's work is done", () => {
  expect(
    timesOf(
      "TT | Nội dung | Chủ trì | Quý I | Quý II | Quý III | Quý IV",
      "1 | Ban hành Kế hoạch | Văn phòng | x | | |",
      "2 | Tiếp công dân | Công an xã | X | X | X | X",
      "3 | Sơ kết, tổng kết | Văn phòng | | ✓ | | ✓",
      "4 | Niêm yết | Các thôn | | | |",
    ),
  ).toEqual([
    ["Quý I", ["Quý I"]],
    ["Quý I | Quý II | Quý III | Quý IV", ["Quý I", "Quý II", "Quý III", "Quý IV"]],
    ["Quý IV", ["Quý II", "Quý IV"]],
    [null, []],
  ]);
});

test("months of a year that the header names have their last days", () => {
  const { scheduleRows } = read(
    "TT | Nội dung | Tháng 3/2026 | Tháng 6/2026",
    "1 | Phát thanh | x |",
    "2 | Hội thi | | x",
  );
  expect(scheduleRows.map((it) => it.times.map(({ day }) => day))).toEqual([["2026-03-31"], ["2026-06-30"]]);
});

test("months may be shortened to a letter and a number", () => {
  expect(
    timesOf(
      "TT | Nội dung | Chủ trì | T1 | T2 | T3",
      "1 | Phát thanh | Văn phòng | | x |",
      "2 | Hội thi | Văn phòng | | | x",
    ),
  ).toEqual([
    ["T2", ["T2"]],
    ["T3", ["T3"]],
  ]);
});

test("years in a row are signed the same way, and the last day of each is meant", () => {
  const { scheduleRows } = read(
    "STT | Nhiệm vụ | Chủ trì | 2026 | 2027 | Năm 2028",
    "1 | Khảo sát | Văn phòng | x | |",
    "2 | Nhân rộng | Các thôn | | x | x",
    "3 | Kinh phí | Văn phòng | 10 | 20 | 30",
  );
  expect(scheduleRows.map((it) => it.times.map(({ day }) => day))).toEqual([
    ["2026-12-31"],
    ["2027-12-31", "2028-12-31"],
    [],
  ]);
});

test("numbers below years are no tasks", () => {
  expect(
    read("TT | Nội dung | Năm 2025 | Năm 2026", "1 | Số vụ việc hòa giải | 12 | 14", "2 | Số đơn thư | 30 | 28")
      .scheduleRows,
  ).toEqual([]);
});

test("quarters may stand in a second row of the header, below the time", () => {
  expect(
    timesOf(
      "TT | Nội dung | Thời gian | | Phụ trách",
      " | | Quý I | Quý II | ",
      "1 | Phát thanh | x | | Văn phòng",
      "2 | Hội thi | | x | Công an xã",
    ),
  ).toEqual([
    ["Quý I", ["Quý I"]],
    ["Quý II", ["Quý II"]],
  ]);
});

test("a number that counts on behind letters stands beside the group, not in it", () => {
  const plan = read(
    "TT | Nội dung | Chủ trì | Thời gian",
    "I | CÔNG VIỆC CHUNG | | |",
    "1 | Ban hành Kế hoạch | Văn phòng | Quý I/2026",
    "2 | Kiểm tra các đơn vị | | ",
    "a) | Kiểm tra Trạm Y tế | Văn phòng | Quý II/2026",
    "b) | Kiểm tra các trường | Văn phòng | Quý III/2026",
    "3 | Tổng kết | Văn phòng | Quý IV/2026",
  );
  expect(plan.scheduleRows.map(({ group }) => group)).toEqual([
    "I. CÔNG VIỆC CHUNG",
    "2. Kiểm tra các đơn vị",
    "2. Kiểm tra các đơn vị",
    "I. CÔNG VIỆC CHUNG",
  ]);
  expect(
    read(
      "TT | Nội dung | Chủ trì | Thời gian",
      "1 | CÔNG VIỆC CHUNG | | |",
      "1 | Ban hành Kế hoạch | Văn phòng | Quý I/2026",
      "2 | Tổng kết | Văn phòng | Quý IV/2026",
    ).scheduleRows.map(({ group }) => group),
  ).toEqual(["1. CÔNG VIỆC CHUNG", "1. CÔNG VIỆC CHUNG"]);
  const [, ...groups] = plan.sections[0]?.children ?? [];
  expect(groups.map(({ children }) => children.map(({ marker }) => marker?.text))).toEqual([["1", "2", "3"]]);
  expect(groups[0]?.children[1]?.children.map(({ marker }) => marker?.text)).toEqual(["a)", "b)"]);
});
