import type { Span } from "@gandan/domain/plans";

/** A row of a table; an empty cell is null. A row that one cell fills has that cell alone. */
export type TableRow = readonly (Span | null)[];

/** A table of the text: from its first cell to its last. */
export interface Table extends Span {
  columns: number;
  rows: readonly TableRow[];
}

/** Rows as a table; null where they are no more than a row. */
export function tableOf(columns: number, rows: readonly TableRow[]): Table | null {
  const cells = rows.flat().filter((cell) => cell !== null);
  const [first, last] = [cells[0], cells.at(-1)];
  const full = rows.filter((row) => row.length === columns).length;
  if (first === undefined || last === undefined || full < 2 || full * 2 <= rows.length) return null;
  return { start: first.start, end: last.end, columns, rows };
}
