import { expect, test } from "vitest";
import { readPlanText } from "../index.ts";

const rowsOf = (header: string, ...rows: string[]) =>
  readPlanText(
    `KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ\n\n${[header, ...rows].map((row) => `| ${row} |`).join("\n")}\n`,
  ).scheduleRows;

test("a row below a quarter or a month has its year, and its time where it names none", () => {
  const rows = rowsOf(
    "TT | Nội dung | Chủ trì | Thời gian",
    "QUÝ I/2026 | | |",
    "1 | Ban hành Kế hoạch | Văn phòng | 10/02",
    "2 | Ký cam kết | Văn phòng | |",
    "QUÝ II NĂM 2026 | | |",
    "3 | Đối thoại | Văn phòng | Tháng 5",
    "4 | Sơ kết | Văn phòng | Trước 15/6",
    "5 | Báo cáo | Văn phòng | Tháng 12",
  );
  expect(rows.map((it) => it.times.map(({ day }) => day))).toEqual([
    ["2026-02-10"],
    ["2026-03-31"],
    ["2026-05-31"],
    ["2026-06-15"],
    // Not of this quarter: whose year it is stays open.
    [null],
  ]);
});

test("days in cells of their own are no numbers of pages", () => {
  const cells = [
    "TT",
    "Nội dung",
    "Chủ trì",
    "Thời gian",
    "1",
    "Phát thanh",
    "Văn phòng",
    "10/02",
    "2",
    "Niêm yết",
    "Công an xã",
    "20/02",
  ];
  const { scheduleRows } = readPlanText(`KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ\n|\n${cells.join("\n|\n")}\n|\n`);
  expect(scheduleRows.map((it) => it.time?.text)).toEqual(["10/02", "20/02"]);
});

test("one cell may name who leads and who supports in several ways", () => {
  const rows = rowsOf(
    "TT | Nội dung | Đơn vị chủ trì/phối hợp | Thời gian",
    "1 | Phát thanh | Phòng Kinh tế/Văn phòng | Quý I/2026",
    "2 | Đối thoại | Văn phòng (chủ trì), UBMTTQVN xã (phối hợp) | Quý I/2026",
    "3 | Niêm yết | Công an xã | Quý I/2026",
    "4 | Sơ kết | Văn phòng chủ trì, phối hợp với Công an xã. | Quý I/2026",
    "5 | Tổng kết | Văn phòng chủ trì; các thôn phối hợp | Quý I/2026",
  );
  expect(rows.map((it) => [it.lead?.text, it.support?.text])).toEqual([
    ["Phòng Kinh tế", "Văn phòng"],
    ["Văn phòng", "UBMTTQVN xã"],
    ["Công an xã", undefined],
    ["Văn phòng", "Công an xã"],
    ["Văn phòng", "các thôn"],
  ]);
});

test("who supports in a cell that reaches over rows supports in each of them", () => {
  const rows = rowsOf(
    "TT | Nội dung | Đơn vị thực hiện | Thời gian",
    "1 | Phát thanh | Chủ trì: Văn phòng; phối hợp: Công an xã | Quý I/2026",
    "2 | Niêm yết | 〃 | Quý I/2026",
  );
  expect(rows.map((it) => [it.lead?.text, it.support?.text])).toEqual([
    ["Văn phòng", "Công an xã"],
    ["Văn phòng", "Công an xã"],
  ]);
});

test("neither a dash nor a stop belongs to the name of who does it", () => {
  const [row] = rowsOf(
    "TT | Nội dung | Chủ trì | Phối hợp",
    "1 | Phát thanh | - Văn phòng; | - Công an xã; - Các thôn.",
  );
  expect([row?.lead?.text, row?.support?.text]).toEqual(["Văn phòng", "Công an xã; - Các thôn"]);
});
