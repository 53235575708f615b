import type { Line } from "../lines/lines.ts";
import { pieceOf } from "../lines/passage.ts";
import { cutRows, widest } from "./cut-rows.ts";
import { isOrdinal, opensHeader } from "./ordinal-cells.ts";
import type { Piece, Span } from "@gandan/domain/plans";

/** A row of a table; an empty cell is null. */
export interface TableRow {
  cells: readonly (Piece | null)[];
  span: Span;
  /** It has fewer cells than the table is wide: some reach over other columns, or down from the row above. */
  isShort?: true;
}

/** The rows of a table whose cells stand one a line between bars, or of one with a row a line. */
export function rowsOf(source: string, lines: readonly Line[]): { rows: TableRow[]; bars: Span[] } {
  const bars: Span[] = lines.filter((line) => line.kind === "bar" || line.kind === "rule");
  if (lines.some((line) => line.kind === "row")) {
    const piped = lines.filter((line) => line.kind === "row");
    return {
      rows: rowsAmong(source, lines),
      bars: [...bars, ...piped.flatMap((line) => barsIn(source, line))],
    };
  }
  const segments = segmentsOf(source, lines);
  const width = withoutGaps(segments);
  return { rows: width === null ? rowsBetweenGaps(segments) : rowsByNumber(segments, width), bars };
}

/** The rows from the header on: a cell over the whole width may stand above it. */
export function belowTitle(rows: readonly TableRow[]): readonly TableRow[] {
  const header = rows.findIndex(({ cells }) => cells.length > 1);
  return header < 1 ? rows : rows.slice(header);
}

// Among rows of a line each there may be cells that stand one a line, as of a second table right below: each is a row.
function rowsAmong(source: string, lines: readonly Line[]): TableRow[] {
  const rows: TableRow[] = [];
  let between: Line[] = [];
  const close = () => {
    rows.push(...segmentsOf(source, between).flatMap((cell) => rowOf([cell])));
    between = [];
  };
  for (const line of lines) {
    if (line.kind !== "row") between.push(line);
    else {
      close();
      rows.push(rowOnLine(source, line));
    }
  }
  close();
  return rows;
}

function barsIn(source: string, line: Line): Span[] {
  return [...source.slice(line.start, line.end).matchAll(/\|/g)].map(({ index }) => ({
    start: line.start + index,
    end: line.start + index + 1,
  }));
}

// "| 1 | Việc | Ai |", or the same between tabs.
function rowOnLine(source: string, line: Line): TableRow {
  const isPiped = source[line.start] === "|";
  const parts = source.slice(line.start, line.end).includes("|") ? "|" : "\t";
  const cells: (Piece | null)[] = [];
  let from = isPiped ? line.start + 1 : line.start;
  for (let at = from; at <= line.end; at += 1) {
    const isEnd = at === line.end;
    if (!isEnd && source[at] !== parts) continue;
    if (!isEnd || !isPiped) cells.push(trimmedPiece(source, from, at));
    from = at + 1;
  }
  return { cells, span: { start: line.start, end: line.end } };
}

function trimmedPiece(source: string, from: number, to: number): Piece | null {
  const text = source.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  const end = start + text.trim().length;
  return start === end ? null : pieceOf(source, start, end);
}

// What stands between two bars: a cell, or nothing.
function segmentsOf(source: string, lines: readonly Line[]): (Piece | null)[] {
  const segments: (Piece | null)[] = [];
  let first: Line | null = null;
  let last: Line | null = null;
  let hasBar = false;
  for (const line of lines) {
    if (line.kind === "bar") {
      if (hasBar || first !== null)
        segments.push(first === null || last === null ? null : pieceOf(source, first.start, last.end));
      hasBar = true;
      first = null;
      last = null;
    } else if (line.kind !== "blank" && line.kind !== "rule") {
      first ??= line;
      last = line;
    }
  }
  if (first !== null && last !== null) segments.push(pieceOf(source, first.start, last.end));
  return segments;
}

// Where the first row's number comes before any empty segment, rows follow each other without a gap.
function withoutGaps(segments: readonly (Piece | null)[]): number | null {
  const gap = segments.indexOf(null);
  const firstRow = segments.findIndex((cell, i) => i >= 3 && isOrdinal(cell));
  if (firstRow < 0 || !opensHeader(segments[0]) || (gap > 0 && gap < firstRow)) return null;
  return Math.min(toNextNumber(segments, firstRow), widest);
}

// From 1 to 2 is a row, where a group's title stands between the header and the first of them; else the header is one.
function toNextNumber(segments: readonly (Piece | null)[], first: number): number {
  const next = segments.findIndex((cell, i) => i > first && Number(cell?.text) === Number(segments[first]?.text) + 1);
  return next > first + 2 && next - first < first ? next - first : first;
}

function rowOf(cells: (Piece | null)[], width = cells.length): TableRow[] {
  const filled = cells.filter((cell) => cell !== null);
  const first = filled[0];
  const last = filled.at(-1);
  return first === undefined || last === undefined
    ? []
    : [
        {
          cells,
          span: { start: first.span.start, end: last.span.end },
          ...(cells.length < width && { isShort: true as const }),
        },
      ];
}

function rowsBetweenGaps(segments: readonly (Piece | null)[]): TableRow[] {
  const { rows, width } = cutRows(segments);
  const header = rows.findIndex((cells) => cells.length > 1);
  return rows.flatMap((cells, at) => rowOf(cells, at <= header ? cells.length : width));
}

// Without gaps a row is as wide as the header; a group's title is shorter, up to the next number.
function rowsByNumber(segments: readonly (Piece | null)[], width: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = 0; at < segments.length;) {
    const cells = segments.slice(at, at + rowWidth(segments, at, width));
    rows.push(...rowOf(cells));
    at += cells.length;
  }
  return rows;
}

function rowWidth(segments: readonly (Piece | null)[], at: number, width: number): number {
  if (at === 0) return width;
  if (isOrdinal(segments[at]) && segments[at + 1] != null && isOrdinal(segments[at + 2])) return 2;
  // "I. CÔNG TÁC TUYÊN TRUYỀN" over the whole width.
  return segments[at] !== null && !isOrdinal(segments[at]) && isOrdinal(segments[at + 1]) ? 1 : width;
}
