import { startsOrganisation } from "../bodies/issuer.ts";
import { type Line, columnsOf } from "../lines/lines.ts";

// Two cells that a converter put on one line with a single blank between them.
const rightCells =
  /(?<=\S)\s+(?=C[ỘO]NG H[OÒ][AÀ] XÃ H[ỘO]I|Đ[Ộộ][Cc] [Ll][Ậậ][Pp]\s*[-–]\s*[Tt][Ựự]|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
// All cells of two rows on one line: "UBND … CHỦ NGHĨA VIỆT NAM XÃ AN HẢI Độc lập - Tự do …".
const leftCells = /(?<=CHỦ NGHĨA VIỆT NAM)\s+(?=\p{Lu}{2})|(?<=VIỆT NAM|[Hh]ạnh phúc)\s+(?=\p{Lu}[^,]{1,30},\s*ngày)/u;
// "ỦY BAN NHÂN DÂN XÃ AN HẢI Số: 5/KH-UBND".
const numberCell = /(?<=\p{Lu}{2})\s+(?=Số\s*:\s*[\d./…])/u;
const numberBeforePlace =
  /^(?<number>(?:Số\s*:?\s*)?[\d.…]*[a-zđ]?\s?[/–-]\s?\p{Lu}[\p{Lu}\d&]*(?:\s?[-–/]\s?\p{Lu}[\p{Lu}\d&]*)*)\s+(?=\p{Lu}\p{Ll}*(?:[\s-][\p{L}.]+){0,6},\s*ngày)/u;

/** The cells of one line of a letterhead: set apart by wide gaps, or by what only a cell can begin with. */
export const letterheadColumns = (source: string, line: Line): Line[] =>
  columnsOf(source, line).flatMap((column) => {
    const cells: Line[] = [];
    let rest: Line | undefined = column;
    while (rest !== undefined) {
      const cut = cutOf(rest.plain);
      const [cell, right]: Line[] = cut === null ? [rest] : halves(source, rest, cut);
      if (cell !== undefined) cells.push(...bodiesOf(source, cell));
      rest = right;
    }
    return cells;
  });

// "UBND TỈNH AN GIANG SỞ NỘI VỤ": a body with its place, and one of its own behind it.
const bodyAbove =
  /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ĐẢNG [ỦU][YỶ])\s(?:TỈNH|THÀNH PHỐ|TP\.?|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ)(?:\s\p{Lu}+){1,4}?(?=\s(?:SỞ|(?<!HẢI\s)PHÒNG|VĂN PHÒNG|TRUNG TÂM|CHI CỤC|THANH TRA|BAN (?:CHỈ ĐẠO|QUẢN LÝ|XÂY DỰNG|DÂN TỘC|TUYÊN GIÁO|TỔ CHỨC))\s?\p{Lu}*)/u;

function cutOf(plain: string): number | null {
  const motto = [rightCells, leftCells, numberCell].flatMap((cell) => cell.exec(plain)?.index ?? []);
  if (motto.length > 0) return Math.min(...motto);
  return numberBeforePlace.exec(plain)?.groups?.["number"]?.length ?? null;
}

function bodiesOf(source: string, cell: Line): Line[] {
  const above = bodyAbove.exec(cell.plain)?.[0].length;
  return above === undefined ? [cell] : halves(source, cell, above);
}

function halves(source: string, line: Line, cut: number): Line[] {
  const text = source.slice(line.start, line.end);
  const right = line.plain.slice(cut).trimStart();
  // Marks of bold and wide blanks make the source longer than the plain text; the right half begins with its first word.
  const at = text.indexOf(right.split(" ")[0] ?? right, cut);
  if (at <= 0) return [line];
  const left = text.slice(0, at).trimEnd();
  return [
    { ...line, end: line.start + left.length, plain: line.plain.slice(0, cut).trimEnd() },
    { ...line, start: line.start + at, plain: right },
  ];
}

/** The cells of a letterhead set in columns, filled line by line: two, or one for each of several bodies. */
export interface ColumnsBeside {
  /** Whether a line without columns stands wholly in one of the two. */
  takes: (line: Line) => boolean;
  add: (line: Line, columns: readonly Line[]) => void;
  /** Left and right as far as they were read; what follows begins anew. */
  taken: () => Line[][];
}

export function columnsBeside(source: string): ColumnsBeside {
  let left: Line[] = [];
  let right: Line[] = [];
  // "ỦY BAN NHÂN DÂN    ỦY BAN MTTQ VIỆT NAM    CÔNG AN", and below each the commune's name.
  let bodies: Line[][] = [];
  const place = ({ start }: Line): number => start - source.lastIndexOf("\n", start - 1) - 1;
  const isLeft = (line: Line): boolean => {
    const [beside] = right.slice(-1);
    return left.length > 0 && beside !== undefined && place(line) + line.end - line.start <= place(beside);
  };
  const isRight = (line: Line): boolean => {
    const [beside] = left.slice(-1);
    return right.length > 0 && beside !== undefined && place(line) > place(beside) + beside.end - beside.start;
  };
  const addBeside = (line: Line, columns: readonly Line[]) => {
    const [first, ...others] = columns;
    if (others.length === 0) (isLeft(line) ? left : right).push(...columns);
    else {
      if (first !== undefined) left.push(first);
      right.push(...others);
    }
  };
  return {
    takes: (line) => isLeft(line) || isRight(line),
    add: (line, columns) => {
      if (columns.length > 2 && columns.every(({ plain }) => startsOrganisation(plain)) && left.length === 0)
        bodies = columns.map((column) => [column]);
      else if (bodies.length === columns.length) bodies.forEach((body, i) => body.push(...columns.slice(i, i + 1)));
      else addBeside(line, columns);
    },
    taken: () => {
      const all = [left, right, ...bodies];
      left = [];
      right = [];
      bodies = [];
      return all;
    },
  };
}
