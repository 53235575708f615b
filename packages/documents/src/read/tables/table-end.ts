import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { columnNamed } from "./column-names.ts";
import { opensHeader } from "./ordinal-cells.ts";

/** Whether a line is the first cell of a table whose cells each stand above their bar: "STT", and a bar below it. */
export const opensBarred = (lines: readonly Line[], at: number): boolean =>
  opensHeader({ text: lines[at]?.plain ?? "" }) && lines[at + 1]?.kind === "bar";

/** Whether a part of the text begins on a line that stands right below a bar, and no cell does. */
export function beginsPart(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== "text") return false;
  const marker = markerOf(line.plain);
  // A title, and right below it the next table; a column may stand before that of the numbers.
  const isAboveTable = lines[at + 1]?.kind === "bar" && opensHeader({ text: lines[at + 2]?.plain ?? "" });
  if (isAboveTable && (marker !== null || columnNamed(line.plain) === "other")) return true;
  if (marker === null) return false;
  if (marker.rank > 4.5)
    return isCounted(line.plain) && below(lines, at).some(({ plain }) => countsWithin(line.plain, plain));
  if (!lines.slice(at + 1, at + (marker.rank <= 3 ? 2 : 4)).some(({ kind }) => kind === "bar")) return true;
  return below(lines, at).some(
    ({ plain }) => (markerOf(plain)?.rank ?? 0) > marker.rank || (isCapitals(line.plain) && !isCapitals(plain)),
  );
}

const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);

// What stands below a line before anything that is no text: of a cell all it has, of a part at most what is near.
const below = (lines: readonly Line[], at: number): Line[] => {
  const near = lines.slice(at + 1, at + 9);
  const end = near.findIndex(({ kind }) => kind !== "text");
  return end < 0 ? near : near.slice(0, end);
};

// "3. Tổ chức thực hiện:", and below it "3.1. …".
const isCounted = (plain: string): boolean => /^\d{1,2}\.\s/.test(plain);
const countsWithin = (title: string, plain: string): boolean => plain.startsWith(`${/^\d+/.exec(title)?.[0]}.1`);

/** The line behind a table: a bar, then a blank line, then text, or a part that begins right below. */
export function tableEnd(lines: readonly Line[], from: number): number {
  let last = from + 1;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind === "bar" || line.kind === "row" || partsHeader(lines, i)) last = i + 1;
    else if (line.kind === "blank") {
      const next = nextText(lines, i);
      const isTable = next !== null && (next.kind === "bar" || next.kind === "row") && !beginsAnew(lines, i);
      if (last === i && !isTable) return last;
    } else if (isOfRows(lines, last - 1) && i === last && line.kind !== "rule") return last;
    else if (lines[last - 1]?.kind === "bar" && i === last && beginsPart(lines, i)) return last;
  }
  return last;
}

// "| --- | --- |"
const partsHeader = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.kind === "rule" &&
  lines[at].plain.includes("|") &&
  (lines[at - 1]?.kind === "row" || lines[at - 1]?.kind === "bar");

const isOfRows = (lines: readonly Line[], at: number): boolean => lines[at]?.kind === "row" || partsHeader(lines, at);

function nextText(lines: readonly Line[], from: number): Line | null {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && line.kind !== "blank") return line;
  }
  return null;
}

const signs =
  /^(?:NGƯỜI (?:LẬP|GHI|TỔNG HỢP)|KẾ TOÁN|THỦ TRƯỞNG|XÁC NHẬN|CHỦ TỊCH|PHÓ CHỦ TỊCH|(?:TM|KT|TL|TUQ)\.)(?!\p{L})/u;

// Below a blank line the header of another table, or who signs the annex, is no row of the one above.
function beginsAnew(lines: readonly Line[], from: number): boolean {
  const near = lines.slice(from, from + 6).find(({ kind }) => kind === "text");
  return near !== undefined && (opensHeader({ text: near.plain }) || signs.test(near.plain));
}
