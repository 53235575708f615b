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
  if (width < 3 || !cells.slice(0, width).every(isText)) return [];
  const columns = headerOf(source, cells.slice(0, width))?.columns.length ?? 0;
  if (columns === 0) return [];
  const isSpaced = lines[from + 1]?.kind === "blank";
  let to = from;
  let row = from;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || !(isText(line) || line.kind === "blank")) break;
    if (i > from && line.kind === "text" && opensHeader(asCell(line))) break;
    const follows = lines[i - 1]?.kind === "blank" && !isSpaced && i > from + width;
    const behind = textBehind(lines, i);
    const goesOn =
      isOrdinal(asCell(line)) || titlesRows(line, behind) || isInRow(source, lines, i, columns - (i - row));
    if (line.kind !== "blank" && follows && !goesOn) break;
    if (i > from + width && opensPart(line, behind)) break;
    if (isOrdinal(asCell(line))) row = i;
    if (line.kind !== "blank") to = i + 1;
  }
  return lines.slice(from, to).filter((line) => line.kind !== "blank");
}

// "II. CÔNG TÁC VẬN ĐỘNG", and right below it a row's number.
const titlesRows = ({ plain }: Line, behind: Line | undefined): boolean =>
  (markerOf(plain)?.rank ?? 9) <= 4 && behind !== undefined && isOrdinal(asCell(behind));

// Behind an empty cell a row goes on where it still has columns: with a time, or with cells up to the next number.
function isInRow(source: string, lines: readonly Line[], at: number, left: number): boolean {
  const line = lines[at];
  if (left < 1 || line === undefined) return false;
  if (isTime(source, pieceOf(source, line.start, line.end))) return true;
  return lines.slice(at + 1, at + left + 2).some((it) => it.kind !== "blank" && isOrdinal(asCell(it)));
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

/** The rows of such a table: each begins at its number; an empty cell left a blank line, or none. */
export function bareRows(source: string, lines: readonly Line[]): TableRow[] {
  const width = lines.findIndex((line, i) => i > 0 && isOrdinal(asCell(line)));
  const header = headerOf(source, lines.slice(0, width));
  const columns = header?.columns ?? [];
  const from = width + countsOf(lines.slice(width), columns.length);
  const rows: (Piece | null)[][] = [];
  const hasAmounts = lines.slice(0, width).some(({ plain }) => amounts.test(plain));
  lines.slice(from).forEach((line, i) => {
    const cell = pieceOf(source, line.start, line.end);
    const open = rows.at(-1);
    if (open === undefined || (open.length > 1 && isOrdinal(cell) && (!hasAmounts || goesOnCounting(rows, cell))))
      rows.push([cell]);
    else open.push(...blanksBefore(source, lines[from + i - 1], line), cell);
  });
  const counts = lines.slice(width, from).map((line) => pieceOf(source, line.start, line.end));
  return [
    ...(header?.rows ?? []),
    ...[...(counts.length > 0 ? [counts] : []), ...rows.map((row) => aligned(source, row, columns))].map(rowAs),
  ];
}

const amounts = /kinh phí|số lượng|số tiền|chỉ tiêu|khối lượng|đơn giá|thành tiền|định mức|(?<!thời )điểm/iu;

// Where a column holds numbers, one begins a row only by counting on from the row above or from a group's title.
function goesOnCounting(rows: readonly (readonly (Piece | null)[])[], { text }: Piece): boolean {
  if (!/^\d{1,3}\.?$/.test(text)) return true;
  const above = rows.flatMap(([first]) =>
    /^\d{1,3}\.?$/.test(first?.text ?? "") ? Number.parseInt(first?.text ?? "", 10) : [],
  );
  const isBelowTitle = (rows.at(-1)?.length ?? 0) <= 2 && !/^\d/.test(rows.at(-1)?.[0]?.text ?? "");
  return Number.parseInt(text, 10) === (above.at(-1) ?? 0) + 1 || (isBelowTitle && Number.parseInt(text, 10) === 1);
}

const rowAs = (cells: readonly (Piece | null)[]): TableRow => ({ cells, span: spanOf(cells) });

// A blank line between two cells is an empty one, but where one stands between all of them.
function blanksBefore(source: string, before: Line | undefined, line: Line): null[] {
  const breaks = before === undefined ? 0 : source.slice(before.end, line.start).split("\n").length - 2;
  return Array.from({ length: Math.max(breaks, 0) }, () => null);
}

// "1 | 2 | 3 | 4" below the names, and then the first row's number.
function countsOf(lines: readonly Line[], columns: number): number {
  const counts = lines.slice(0, columns);
  const isCounted = counts.length === columns && counts.every(({ plain }, i) => plain === String(i + 1));
  return isCounted && isOrdinal({ text: lines[columns]?.plain ?? "" }) ? columns : 0;
}

interface Header {
  rows: TableRow[];
  columns: Column[];
}

// The names of the columns, those that stand in a second row below "Cơ quan thực hiện", and "(1)", "(2)" below them.
function headerOf(source: string, lines: readonly Line[]): Header | null {
  const counted = lines.findIndex(({ plain }) => /^\(?1\)$/.test(plain));
  const names = counted < 0 ? lines : lines.slice(0, counted);
  const counts = counted < 0 ? [] : [rowAs(piecesOf(source, lines.slice(counted)))];
  const cells = piecesOf(source, names);
  const lower = cells.slice(-2);
  const upper = [rowAs(cells.slice(0, -2)), { ...rowAs(lower), isShort: true as const }];
  const isLower = lower.length === 2 && isBelowOne(lower) && cells.length > 4;
  for (const rows of isLower ? [upper, [rowAs(cells)]] : [[rowAs(cells)]]) {
    const found = scheduleColumns(rows);
    if (found !== null && found.headerRows === rows.length)
      return { rows: [...rows, ...counts], columns: found.columns };
  }
  return null;
}

const piecesOf = (source: string, lines: readonly Line[]): Piece[] =>
  lines.map((line) => pieceOf(source, line.start, line.end));

const isBelowOne = (cells: readonly Piece[]): boolean =>
  /^(?:(?:cơ quan|đơn vị)\s)?chủ trì$/iu.test(cells[0]?.text ?? "") &&
  /^(?:(?:cơ quan|đơn vị)\s)?phối hợp(?: thực hiện)?$/iu.test(cells[1]?.text ?? "");

function spanOf(cells: readonly (Piece | null)[]) {
  const filled = cells.filter((cell) => cell !== null);
  return { start: filled[0]?.span.start ?? 0, end: filled.at(-1)?.span.end ?? 0 };
}

// The time is known by its form: what stands before it was left empty at the right of those who work, and so behind it.
function aligned(source: string, row: readonly (Piece | null)[], columns: readonly Column[]): (Piece | null)[] {
  const isSpaced = row.length > 2 && row.every((cell, i) => i % 2 === 0 || cell === null);
  if (row.includes(null) && !isSpaced && row.length <= columns.length) return filledUp(row, columns);
  const told = row.filter((cell) => cell !== null);
  const timeAt = columns.indexOf("time");
  const found = told.findIndex((cell, i) => i > 1 && isTime(source, cell));
  if (told.length > columns.length || (timeAt > 2 && found > timeAt)) return withWholeCells(source, told, columns);
  const isKnown = timeAt > 0 && found > 1 && found <= timeAt && told.length - found <= columns.length - timeAt;
  const empty = Array.from({ length: isKnown ? timeAt - found : 0 }, () => null);
  return filledUp(isKnown ? [...told.slice(0, found), ...empty, ...told.slice(found)] : told, columns);
}

const filledUp = (cells: readonly (Piece | null)[], columns: readonly Column[]): (Piece | null)[] => [
  ...cells,
  ...Array.from({ length: columns.length - cells.length }, () => null),
];
