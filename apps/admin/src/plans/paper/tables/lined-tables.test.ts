import { expect, it } from "vitest";
import { linedTables } from "./lined-tables.ts";

const cut = (source: string) =>
  linedTables(source).map(({ rows }) =>
    rows.map((row) => row.map((cell) => (cell === null ? "" : source.slice(cell.start, cell.end)))),
  );

it("rows of one line are a table, whether bars or tabs part their cells", () => {
  const rows = [
    ["TT", "Nội dung", "Chủ trì", "Thời gian"],
    ["QUÝ I/2026"],
    ["1", "Mở lớp", "", "Tháng 2"],
    ["2", "Họp thôn", "Công an xã", ""],
  ];
  expect(
    cut(
      "| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n| QUÝ I/2026 | | | |\n| 1 | Mở lớp | | Tháng 2 |\n| 2 | Họp thôn | Công an xã | |",
    ),
  ).toEqual([rows]);
  expect(
    cut(
      "Phụ lục\nTT\tNội dung\tChủ trì\tThời gian\nQUÝ I/2026\t\t\t\n1\tMở lớp\t\tTháng 2\n2\tHọp thôn\tCông an xã\nHết.",
    ),
  ).toEqual([rows]);
});

it("a paragraph that a tab parts from its marker is no row, and one row no table", () => {
  expect(cut("a)\tMở lớp\nb)\tHọp thôn\nc)\tNiêm yết")).toEqual([]);
  expect(cut("UBND XÃ\tCỘNG HOÀ\tViệt Nam\n\nKẾ HOẠCH")).toEqual([]);
});
