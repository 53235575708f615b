import type { Piece } from "@gandan/domain/plans";
import { isBulletCell, isOrdinal, opensHeader } from "./ordinal-cells.ts";

/** What stands between two bars: a cell's text, or nothing. */
type Segments = readonly (Piece | null)[];

/** No annex has more columns; without a bound a list of bars would be tried as one row. */
export const widest = 16;

interface Cut {
  rows: (Piece | null)[][];
  width: number;
}

/**
 * Cuts what stands between bars into rows. Nothing stands between the last bar of a row and the first of the next, and
 * an empty cell looks just so; where the rows end is told by the cheapest reading of the whole table.
 */
export function cutRows(segments: Segments): Cut {
  return cutTitled(segments, mostTitles);
}

// Above a header there may be a title or two, each over the whole width.
const mostTitles = 2;

function cutTitled(segments: Segments, titles: number): Cut {
  // The column of the numbers may have no name.
  const gap = segments.indexOf(
    null,
    segments[0] === null && isOrdinal(segments[segments.indexOf(null, 1) + 1]) ? 1 : 0,
  );
  if (gap === 1 && segments[0] !== null && titles > 0) {
    const { rows, width } = cutTitled(segments.slice(2), titles - 1);
    return { rows: [segments.slice(0, 1), ...rows], width };
  }
  const header = Math.min(gap <= 0 ? Math.max(1, segments.length) : gap, widest);
  if (gap !== header) return cutBelow(segments, 0, header).cut;
  const readings = widthsOf(segments, header).map((width) => cutBelow(segments, header + 1, width));
  const best = readings.reduce((cheapest, reading) => (reading.cost < cheapest.cost ? reading : cheapest));
  return { rows: [segments.slice(0, header), ...best.cut.rows], width: best.cut.width };
}

const hasNumbers = (segments: Segments): boolean => segments[0] === null || opensHeader(segments[0]);

// "Cơ quan thực hiện" over "Chủ trì" and "Phối hợp": a second row of the header names less than all columns, and the
// table is wider than the first.
function widthsOf(segments: Segments, header: number): number[] {
  const end = segments.indexOf(null, header + 1);
  const below = segments.slice(header + 1, end < 0 ? segments.length : end);
  const hasOrdinals = hasNumbers(segments);
  const isSecond =
    below.length > 1 &&
    (hasOrdinals || below.length < header) &&
    below.every((cell) => cell !== null && !isOrdinal(cell) && isName(cell));
  if (!isSecond) return [header];
  return [header, ...below.slice(1).map((_, i) => header + i + 1)].filter((width) => width <= widest);
}

const isName = ({ text }: Piece): boolean => text.length <= 40;

function cutBelow(segments: Segments, from: number, width: number): { cut: Cut; cost: number } {
  const count = segments.length;
  const hasOrdinals = hasNumbers(segments);
  const cost = Array.from({ length: count + 2 }, () => 0);
  const step = Array.from({ length: count + 2 }, () => 1);
  for (let at = count - 1; at >= from; at -= 1) {
    let best = Infinity;
    for (let cells = 1; cells <= width + 2 && at + cells <= count; cells += 1) {
      const next = at + cells;
      const isGap = next >= count || segments[next] === null;
      const row = segments.slice(at, next);
      const total = rowCost(row, width, hasOrdinals) + (isGap ? 0 : 20) + (cost[isGap ? next + 1 : next] ?? 0);
      if (total < best) {
        best = total;
        step[at] = cells;
      }
    }
    cost[at] = best;
  }
  const rows: (Piece | null)[][] = [];
  for (let at = from; at < count;) {
    const cells = segments.slice(at, at + (step[at] ?? 1));
    rows.push(cells);
    at += cells.length;
    if (at < count && segments[at] === null) at += 1;
  }
  return { cut: { rows, width }, cost: cost[from] ?? 0 };
}

function rowCost(row: Segments, width: number, hasOrdinals: boolean): number {
  const [first = null, second = null] = row;
  if (row.every((cell) => cell === null)) return row.length === width ? 0.5 : 3;
  if (row.length === 1) return isOrdinal(first) ? 4 : 0.8;
  const missing = width - row.length;
  const shape = missing === 0 ? 0 : missing > 0 ? 1 + missing * 0.4 : 6 - missing * 2;
  const titles = row.filter((cell, i) => i > 1 && row[i - 1] === null && cell !== null && title.test(cell.text)).length;
  return (
    shape +
    titles * 3 +
    (second === null ? 1 : 0) +
    (hasOrdinals ? outOfCount(row, missing === 0) : first === null ? 1.5 : 0)
  );
}

// "III. KIỂM TRA" behind an empty cell begins the next row.
const title = /^(?:[IVXL]+|[A-ZĐ])[.)/]\s*\p{Lu}/u;

// In a table that counts its rows the number stands first, or nothing; one behind an empty cell is the next row's.
function outOfCount(row: Segments, isWhole: boolean): number {
  const [first = null, second = null] = row;
  const begins = row.filter(
    (cell, i) => i > 1 && row[i - 1] === null && follows(cell, first) && isLong(row[i + 1]),
  ).length;
  // Where the number goes on from the row above, so does something else.
  const own = first === null ? 0.6 : isOrdinal(first) || isBulletCell(first) ? 0 : isWhole ? 4 : 1.2;
  return own + begins * 5 + (first === null && isOrdinal(second) ? 3 : 0);
}

// 2 behind 1; 1 behind the title of a group.
const follows = (cell: Piece | null, first: Piece | null): boolean =>
  cell !== null &&
  isOrdinal(cell) &&
  (/^\d/.test(first?.text ?? "")
    ? Number.parseInt(cell.text, 10) === Number.parseInt(first?.text ?? "", 10) + 1
    : /^1\b/.test(cell.text));

const isLong = (cell: Piece | null | undefined): boolean => cell != null && cell.text.length > 8 && !isOrdinal(cell);
