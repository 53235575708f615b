import { aPlanDocument } from "@gandan/domain/examples";
import type { ScheduleRow } from "@gandan/domain/plans";
import { expect, it } from "vitest";
import { flatTables } from "./flat-tables.ts";

const source = [
  "Danh mục",
  "TT",
  "Nội dung",
  "Chủ trì",
  "Thời gian",
  "1",
  "Mở lớp",
  "Văn phòng",
  "Quý I/2026",
  "2",
  "Họp thôn",
  "Quý II/2026",
].join("\n");
const pieceOf = (text: string) => ({
  text,
  span: { start: source.indexOf(text), end: source.indexOf(text) + text.length },
});
const rowOf = (ordinal: string, content: string, lead: string | null, time: string): ScheduleRow => ({
  key: `PL.${ordinal}`,
  ordinal,
  group: null,
  content: pieceOf(content),
  lead: lead === null ? null : pieceOf(lead),
  support: null,
  time: pieceOf(time),
  times: [],
  product: null,
  span: { start: source.indexOf(`\n${ordinal}\n`) + 1, end: pieceOf(time).span.end },
});
const first = rowOf("1", "Mở lớp", "Văn phòng", "Quý I/2026");
const cut = (...scheduleRows: ScheduleRow[]) =>
  flatTables(aPlanDocument({ source, scheduleRows })).map(({ rows }) =>
    rows.map((row) => row.map((cell) => (cell === null ? "" : source.slice(cell.start, cell.end)))),
  );

it("rows of tasks with a cell a line are a table below the names of its columns", () => {
  expect(cut(first, rowOf("2", "Họp thôn", null, "Quý II/2026"))).toEqual([
    [
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["1", "Mở lớp", "Văn phòng", "Quý I/2026"],
      ["2", "Họp thôn", "", "Quý II/2026"],
    ],
  ]);
});

it("what reaches down from a row above is no cell of the next, and a row that holds more than its cells makes no table", () => {
  const second = rowOf("2", "Họp thôn", "Văn phòng", "Quý II/2026");
  expect(cut(first, second)[0]?.[2]).toEqual(["2", "Họp thôn", "", "Quý II/2026"]);
  expect(cut({ ...first, lead: null }, second)).toEqual([]);
});
