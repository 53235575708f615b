import type { Span } from "@gandan/domain/plans";
import { bar } from "../barred-rows.ts";
import { type Table, type TableRow, tableOf } from "./table.ts";

const mostColumns = 16;

/**
 * The tables whose cells stand between bars and whose rows are all of one width, but for titles that fill theirs. An
 * empty cell and the end of a row look alike, so the width is what fits the whole table; where none does, it is no table.
 */
export function barredTables(source: string): Table[] {
  return barredStretches(source).flatMap((pieces) => {
    const header = pieces.indexOf(null);
    const widths = [header, ...Array.from({ length: mostColumns - 1 }, (_, at) => at + 2)];
    for (const columns of widths) {
      const rows = columns < 2 ? null : rowsOfWidth(pieces, columns);
      const table = rows === null ? null : tableOf(columns, rows);
      if (table !== null) return [table];
    }
    return [];
  });
}

/** What stands between one bar and the next; nothing between two rows and in an empty cell. */
type Pieces = readonly (Span | null)[];

function barredStretches(source: string): Pieces[] {
  const stretches: Pieces[] = [];
  let open = null as (Span | null)[] | null;
  let piece = null as Span | null;
  const close = () => {
    if (open !== null) stretches.push(open);
    open = null;
  };
  for (let start = 0; start <= source.length;) {
    const found = source.indexOf("\n", start);
    const end = found === -1 ? source.length : found;
    const text = source.slice(start, end);
    if (bar.test(text)) {
      if (open === null) open = [];
      else open.push(piece);
      piece = null;
    } else if (text.trim() === "") close();
    else if (open !== null) piece = { start: piece?.start ?? start, end };
    start = end + 1;
  }
  close();
  return stretches;
}

/** The pieces cut into rows of so many cells, or of one; null where they do not come out even. */
function rowsOfWidth(pieces: Pieces, columns: number): TableRow[] | null {
  const count = pieces.length;
  const ends = (at: number) => at === count || (at < count && pieces[at] === null);
  // From the end: whether what begins here comes out even, and how long its first row is.
  const widths: (number | null)[] = Array(count + 2).fill(null);
  const comesOut = (at: number) => at >= count || widths[at] !== null;
  for (let at = count - 1; at >= 0; at -= 1) {
    const isRow = (width: number) => ends(at + width) && comesOut(at + width + 1);
    if (isRow(columns)) widths[at] = columns;
    else if (pieces[at] !== null && isRow(1)) widths[at] = 1;
  }
  const rows: TableRow[] = [];
  for (let at = 0; at < count;) {
    const width = widths[at];
    if (width == null) return null;
    const row = pieces.slice(at, at + width);
    if (row.some((cell) => cell !== null)) rows.push(row);
    at += width + 1;
  }
  return rows;
}
