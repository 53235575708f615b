import fc from "fast-check";
import { expect, it } from "vitest";
import { barredTables } from "./barred-tables.ts";

const cut = (source: string) =>
  barredTables(source).map(({ rows }) =>
    rows.map((row) => row.map((cell) => (cell === null ? "" : source.slice(cell.start, cell.end)))),
  );
/** A table as law sites and Word files are written out: a bar on either side of each cell, and rows one behind the other. */
const written = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `|\n${row.map((cell) => (cell === "" ? "|" : `${cell}\n|`)).join("\n")}`).join("\n");

it("rows of one width are a table, with the titles that fill a row and the cells that are empty", () => {
  const rows = [
    ["TT", "Nội dung", "Chủ trì", "Thời gian"],
    ["I. Tuyên truyền"],
    ["1", "Phát thanh\nhằng tuần", "Công chức văn hóa", ""],
    ["2", "Niêm yết", "", "Quý I"],
    ["II", "Đối thoại", "", ""],
  ];
  expect(cut(`Phụ lục\n\n${written(rows)}\n|\n|\n|\n|\n|\n\nGhi chú: lịch có thể thay đổi.`)).toEqual([rows]);
});

it("what follows the last bar is no cell, and a blank line ends a table", () => {
  const rows = [
    ["TT", "Nội dung"],
    ["1", "Mở lớp"],
  ];
  expect(cut(`${written(rows)}\nTrên đây là Kế hoạch.\n\n${written(rows)}`)).toEqual([rows, rows]);
});

it("a table of one row, and rows that fit no width, are none", () => {
  expect(cut(written([["Nơi nhận:", "CHỦ TỊCH"]]))).toEqual([]);
  expect(cut(written([["TT", "Nội dung", "Thời gian"], ["1", "Mở lớp"], ["2", "Họp thôn"], ["3"]]))).toEqual([]);
  expect(cut("Một | hai\nBa")).toEqual([]);
});

it("every table whose header is full is cut as it was written, whichever of its other cells are empty", () => {
  const word = fc.constantFrom("Mở lớp", "Họp thôn", "Quý I", "Công an xã");
  const table = fc.integer({ min: 2, max: 7 }).chain((columns) =>
    fc
      .array(
        fc.tuple(word, fc.array(fc.option(word, { nil: "" }), { minLength: columns - 1, maxLength: columns - 1 })),
        {
          minLength: 2,
          maxLength: 12,
        },
      )
      .map((rows) => [
        Array.from({ length: columns }, (_, at) => `Cột ${at}`),
        ...rows.map(([first, others]) => [first, ...others]),
      ]),
  );
  fc.assert(
    fc.property(table, (rows) => {
      expect(cut(written(rows))).toEqual([rows]);
    }),
  );
});
