import { type Line, columnsOf } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { isName, isSigningLine } from "./signature.ts";

interface Column {
  middle: number;
  isSigner: boolean;
  lines: Line[];
}

const longestLine = 90;
const farthest = 24;

/** Signatures set side by side, the way a joint document is signed: column by column, with the line after them. */
export function signersBeside(
  source: string,
  lines: readonly Line[],
  at: number,
): { recipients: Line[]; signing: Line[]; to: number } | null {
  const first = lines[at];
  if (first === undefined) return null;
  const middleOf = ({ start, end }: Line): number => (start + end) / 2 - source.lastIndexOf("\n", start - 1) - 1;
  const columns = columnsOf(source, first).map((line): Column => ({
    middle: middleOf(line),
    isSigner: isSigningLine(line.plain),
    lines: [line],
  }));
  if (columns.filter((it) => it.isSigner).length < 2) return null;
  let to = at + 1;
  for (let i = at + 1; i < Math.min(lines.length, at + farthest); i += 1) {
    const line = lines[i];
    if (line?.kind === "blank") continue;
    const isSigned = columns.every((it) => !it.isSigner || it.lines.slice(1).some(({ plain }) => isPerson(plain)));
    if (isSigned && line !== undefined && markerOf(line.plain)?.kind !== "-") break;
    const cells = line === undefined ? [] : columnsOf(source, line);
    if (line?.kind !== "text" || cells.some((it) => it.plain.length > longestLine || it.plain.startsWith("Nơi nhận")))
      break;
    // What stands alone at the left is no signer's.
    if (cells.length === 1 && middleOf(line) < (columns[0]?.middle ?? 0) / 2) break;
    cells.forEach((cell, index) => {
      const place = cells.length === columns.length ? columns[index] : nearest(columns, cell, middleOf(cell));
      place?.lines.push(cell);
    });
    to = i + 1;
  }
  return {
    recipients: columns.filter((it) => !it.isSigner).flatMap((it) => it.lines),
    signing: columns.filter((it) => it.isSigner).flatMap((it) => it.lines),
    to,
  };
}

const isPerson = (plain: string): boolean => isName(plain) && /\p{Ll}/u.test(plain);

function nearest(columns: readonly Column[], cell: Line, middle: number): Column | undefined {
  const isListed = markerOf(cell.plain)?.kind === "-";
  return columns
    .filter((it) => !isListed || !it.isSigner)
    .toSorted((a, b) => Math.abs(a.middle - middle) - Math.abs(b.middle - middle))[0];
}
