import type { Piece } from "@gandan/domain/plans";
import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { pieceOf } from "../lines/passage.ts";
import { isTime } from "./cell-fitness.ts";
import type { Column } from "./column-names.ts";
import { scheduleColumns } from "./schedule-columns.ts";
import { isOrdinal, opensHeader } from "./ordinal-cells.ts";
import { withWholeCells } from "./whole-cells.ts";
import type { TableRow } from "./table-rows.ts";

const asCell = (line: Line) => ({ text: line.plain });
const isText = (line: Line): boolean => line.kind === "text" || line.kind === "page-number";

/** The lines of a task table whose cells stand one a line with nothing between them; none where no such table begins. */
export function bareTable(source: string, lines: readonly Line[], from: number): Line[] {
  if (lines[from]?.kind !== "text" || !opensHeader(asCell(lines[from]))) return [];
  const head = lines.slice(from, from + 24);
  const cells = head.filter((line) => line.kind !== "blank");
  const width = cells.findIndex((line, i) => i > 0 && isOrdinal(asCell(line)));
  if (width < 3 || !cells.slice(0, width).every(isText) || headerOf(source, cells.slice(0, width)) === null) return [];
  const isSpaced = lines[from + 1]?.kind === "blank";
  let to = from;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || !(isText(line) || line.kind === "blank")) break;
    const follows = lines[i - 1]?.kind === "blank" && !isSpaced && i > from + width;
    if (line.kind !== "blank" && follows && !isOrdinal(asCell(line))) break;
    if (i > from + width && opensPart(line, textBehind(lines, i))) break;
    if (line.kind !== "blank") to = i + 1;
  }
  return lines.slice(from, to).filter((line) => line.kind !== "blank");
}

const textBehind = (lines: readonly Line[], at: number): Line | undefined =>
  lines.slice(at + 1, at + 8).find((line) => line.kind !== "blank");

// "IV. TỔ CHỨC THỰC HIỆN" goes on with the text; a group's line has a row's number behind it.
function opensPart({ plain }: Line, behind: Line | undefined): boolean {
  if (/^(?:trên đây là|nơi nhận\s?:)/iu.test(plain)) return true;
  const marker = markerOf(plain);
  const title = plain.slice(marker?.length ?? 0).trim();
  const isPart = marker !== null && (marker.rank <= 4 || (title.length > 8 && title === title.toUpperCase()));
  return isPart && title !== "" && (behind === undefined || !isOrdinal(asCell(behind)));
}

/** The rows of such a table: each begins at its number; a cell that was left empty left no line. */
export function bareRows(source: string, lines: readonly Line[]): TableRow[] {
  const width = lines.findIndex((line, i) => i > 0 && isOrdinal(asCell(line)));
  const header = lines.slice(0, width).map((line) => pieceOf(source, line.start, line.end));
  const columns = headerOf(source, lines.slice(0, width)) ?? [];
  const rows: Piece[][] = [];
  for (const line of lines.slice(width)) {
    const cell = pieceOf(source, line.start, line.end);
    const open = rows.at(-1);
    if (open === undefined || (open.length > 1 && isOrdinal(cell))) rows.push([cell]);
    else open.push(cell);
  }
  return [header, ...rows.map((row) => aligned(source, row, columns))].map((cells) => ({ cells, span: spanOf(cells) }));
}

function headerOf(source: string, lines: readonly Line[]): Column[] | null {
  const cells = lines.map((line) => pieceOf(source, line.start, line.end));
  return scheduleColumns([{ cells, span: spanOf(cells) }])?.columns ?? null;
}

function spanOf(cells: readonly (Piece | null)[]) {
  const filled = cells.filter((cell) => cell !== null);
  return { start: filled[0]?.span.start ?? 0, end: filled.at(-1)?.span.end ?? 0 };
}

// The time is known by its form: what stands before it was left empty at the right of those who work, and so behind it.
function aligned(source: string, row: readonly Piece[], columns: readonly Column[]): (Piece | null)[] {
  const timeAt = columns.indexOf("time");
  const found = row.findIndex((cell, i) => i > 1 && isTime(source, cell));
  if (row.length > columns.length || (timeAt > 2 && found > timeAt)) return withWholeCells(source, row, columns);
  const isKnown = timeAt > 0 && found > 1 && found <= timeAt && row.length - found <= columns.length - timeAt;
  const empty = Array.from({ length: isKnown ? timeAt - found : 0 }, () => null);
  const cells = isKnown ? [...row.slice(0, found), ...empty, ...row.slice(found)] : [...row];
  return [...cells, ...Array.from({ length: columns.length - cells.length }, () => null)];
}
