import type { Piece } from "@gandan/domain/plans";
import type { Line } from "../lines/lines.ts";
import { overMarks, passageOf, pieceOf, pieceWithin } from "../lines/passage.ts";

export interface DocumentNumber {
  number: Piece | null;
  symbol: Piece | null;
  furniture: Piece[];
  usesNext: boolean;
}

const blank = "[.…_\\s]*";
// A scan may have read "Số:" as "Só:", "S6:" or "S:".
const label = "Số\\s*:?|S[ôóòo6]?\\s*:";
const symbol = "\\p{Lu}[\\p{Lu}\\p{Ll}\\d&]*(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\d&]*)*";
// "Số: 05/KH-UBND", "163 /KH-UBND", "Số:    /KH-UBND", "07/2023/QĐ-UBND", "Số 12-KH/ĐU", "- BC/HU".
const form = new RegExp(
  `^(?<label>${label})?${blank}(?<number>\\d{1,5}[a-zđA-HĐ]?(?:\\/(?:19|20)\\d{2})?)?${blank}(?<between>[/–-])\\s*(?<symbol>${symbol})\\s*$`,
  "u",
);
const longest = 200;
const labelOnly = new RegExp(`^(?:${label})\\s*$`, "u");
const onlyNumber = /^(?<label>Số\s*:?)\s*(?<number>\d{1,5}[a-zđA-HĐ]?)?[\s.…]*$/u;

/** Reads a number and symbol line, also one cut after "Số:", or null. */
export function readNumber(source: string, line: Line, next?: Line): DocumentNumber | null {
  if (line.plain.length > longest) return null;
  if (labelOnly.test(line.plain) && next?.kind === "text" && form.test(next.plain)) {
    return { ...read(source, line.start, next.end), usesNext: true };
  }
  const text = source === "" ? line.plain : source.slice(line.start, line.end);
  const found =
    form.exec(passageOf(text, 0, text.length).plain) ?? onlyNumber.exec(passageOf(text, 0, text.length).plain);
  if (
    found === null ||
    (found.groups?.["label"] === undefined && found.groups?.["number"] === undefined && !/^[-–/]/.test(found[0].trim()))
  )
    return null;
  if (source === "") return { number: null, symbol: null, furniture: [], usesNext: false };
  return { ...read(source, line.start, line.end), usesNext: false };
}

function read(source: string, start: number, end: number): Omit<DocumentNumber, "usesNext"> {
  const passage = passageOf(source, start, end);
  const text = passage.plain;
  const found = form.exec(text) ?? onlyNumber.exec(text);
  const { label, number, symbol } = found?.groups ?? {};
  const labelEnd = label?.length ?? 0;
  const numberFrom = number === undefined ? -1 : text.indexOf(number, labelEnd);
  const symbolFrom = symbol === undefined ? text.length : text.lastIndexOf(symbol);
  const piece = (from: number, to: number): Piece | null =>
    text.slice(from, to).trim() === "" ? null : withMarks(source, pieceWithin(passage, from, to));
  const numberEnd = numberFrom < 0 ? labelEnd : numberFrom + (number?.length ?? 0);
  const leftovers = [
    piece(0, labelEnd),
    numberFrom > labelEnd ? piece(labelEnd, numberFrom) : null,
    piece(numberEnd, symbolFrom),
  ];
  return {
    number: numberFrom < 0 ? null : piece(numberFrom, numberEnd),
    symbol: symbol === undefined ? null : piece(symbolFrom, symbolFrom + symbol.length),
    furniture: leftovers.filter((it) => it !== null),
  };
}

// "**Số: 05/KH-UBND**": the signs of bold belong to what they enclose.
function withMarks(source: string, { span }: Piece): Piece {
  const { start, end } = overMarks(source, span);
  return pieceOf(source, start, end);
}
