import type { Piece } from "@gandan/domain/plans";
import { namesOnlySomeone } from "../bodies/assignees.ts";
import { fold } from "@gandan/domain/values";
import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { pieceOf } from "../lines/passage.ts";
import { isTime } from "./cell-fitness.ts";
import type { TableRow } from "./table-rows.ts";
import { type Column, columnNamed, columnsNamed } from "./column-names.ts";

const longestName = 40;
const mostColumns = 8;
const beside = /^(?:ghi chu|dia diem|kinh phi|doi tuong|hinh thuc|so luong|thanh phan)/;

/** A table without numbers and without bars: its lines, and its rows with the header first. */
export interface UncountedTable {
  lines: Line[];
  rows: TableRow[];
}

/**
 * The task table whose cells stand one a line with neither bars nor numbers, where one begins: below the names of its
 * columns at least two rows, each with a time and somebody where the names ask for them.
 */
export function uncountedTable(source: string, lines: readonly Line[], from: number): UncountedTable | null {
  if (!namesColumn(lines[from])) return null;
  const isSpaced = lines[from + 1]?.kind === "blank";
  const head = cellsFrom(source, lines, from, isSpaced, mostColumns + 1);
  const named = head.findIndex(({ line }) => !namesColumn(line));
  for (let width = Math.min(named < 0 ? head.length : named, mostColumns); width >= 3; width -= 1) {
    const columns = columnsNamed(head.slice(0, width).map(({ piece }) => piece.text));
    if (!columns.includes("content") || !(columns.includes("lead") || columns.includes("time"))) continue;
    const found = rowsBelow(source, lines, from, isSpaced, columns);
    if (found !== null) return found;
  }
  return null;
}

const namesColumn = (line: Line | undefined): boolean =>
  line?.kind === "text" &&
  line.plain.length <= longestName &&
  markerOf(line.plain) === null &&
  (columnNamed(line.plain) !== "other" || beside.test(fold(line.plain)));

interface Cell {
  piece: Piece;
  line: Line;
  to: number;
}

// A cell is a line; where blank lines stand between cells, all lines up to the next.
function cellsFrom(source: string, lines: readonly Line[], from: number, isSpaced: boolean, most: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < lines.length && cells.length < most;) {
    const line = lines[at];
    if (line === undefined || line.kind === "bar" || line.kind === "row" || line.kind === "rule") break;
    if (line.kind === "blank") {
      if (!isSpaced) break;
      at += 1;
      continue;
    }
    let to = at + 1;
    if (isSpaced) while (lines[to]?.kind === "text") to += 1;
    cells.push({ piece: pieceOf(source, line.start, lines[to - 1]?.end ?? line.end), line, to });
    at = to;
  }
  return cells;
}

function rowsBelow(
  source: string,
  lines: readonly Line[],
  from: number,
  isSpaced: boolean,
  columns: readonly Column[],
): UncountedTable | null {
  const width = columns.length;
  const rows: Piece[][] = [];
  let to = from;
  for (;;) {
    // A blank line may part rows whose cells have none between them.
    const start = !isSpaced && lines[to]?.kind === "blank" ? to + 1 : to;
    const cells = cellsFrom(source, lines, start, isSpaced, width);
    const row = cells.map(({ piece }) => piece);
    if (cells.length < width || (rows.length > 0 && !isRow(source, row, columns))) break;
    rows.push(row);
    to = cells.at(-1)?.to ?? to;
  }
  if (rows.length < 3) return null;
  return {
    lines: lines.slice(from, to).filter(({ kind }) => kind !== "blank"),
    rows: rows.map((cells) => ({
      cells,
      span: { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 },
    })),
  };
}

const isRow = (source: string, row: readonly Piece[], columns: readonly Column[]): boolean =>
  row.every((cell, i) => {
    const column = columns[i];
    if (column === "time") return isTime(source, cell);
    if (column === "lead") return namesOnlySomeone(cell.text);
    return column !== "content" || (markerOf(cell.text)?.rank ?? 9) > 4.5;
  });
