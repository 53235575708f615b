import { type Day, type Instant, dayOf, shortDay } from "@gandan/domain/values";

// A spreadsheet runs a cell that begins like a formula; the apostrophe makes it plain text.
const neutralised = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A cell's value: texts are neutralised, numbers stay numbers. */
export type Cell = string | number | null;

const written = (cell: Cell): string =>
  cell === null ? "" : typeof cell === "number" ? String(cell) : quoted(neutralised(cell));

/** Rows as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF, formulas made harmless. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;

export const writtenDay = (day: Day | null): string => (day === null ? "" : shortDay(day));

export const writtenDayOf = (instant: Instant | null): string => (instant === null ? "" : writtenDay(dayOf(instant)));
