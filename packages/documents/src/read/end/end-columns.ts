import { type Line, columnsOf } from "../lines/lines.ts";
import { isName, isSigningLine } from "./signature.ts";

// A converter may leave one blank between the two columns of a document's end: "- Các thôn; PHÓ CHỦ TỊCH".
const recipient = /^(?:Nơi nhận\s*:?|[-–]\s?[^;]*(?:[;:,]|\S\.))$/iu;

/** The columns of a line of a document's end: set apart by wide gaps, or by what only a signature can hold. */
export const endColumns = (source: string, line: Line): Line[] =>
  columnsOf(source, line).flatMap((column) => {
    const cut = cutOf(column.plain);
    return cut === null ? [column] : halves(source, column, cut);
  });

function cutOf(plain: string): number | null {
  if (plain.length > 160) return null;
  for (const { index } of plain.matchAll(/\s(?=\p{Lu})/gu)) {
    const [left, right] = [plain.slice(0, index), plain.slice(index + 1)];
    if (recipient.test(left) && (isSigningLine(right) || (/Lưu/u.test(left) && isPerson(right)))) return index;
  }
  return null;
}

const isPerson = (plain: string): boolean => isName(plain) && plain.split(" ").length >= 3 && /\p{Ll}/u.test(plain);

function halves(source: string, line: Line, cut: number): Line[] {
  const right = line.plain.slice(cut + 1);
  const at = source.slice(line.start, line.end).lastIndexOf(right);
  if (at <= 0) return [line];
  const left = source.slice(line.start, line.start + at).trimEnd();
  return [
    { ...line, end: line.start + left.length, plain: line.plain.slice(0, cut) },
    { ...line, start: line.start + at, plain: right },
  ];
}
