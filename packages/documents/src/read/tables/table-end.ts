import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { opensHeader } from "./ordinal-cells.ts";

/** Whether a line is the first cell of a table whose cells each stand above their bar: "STT", and a bar below it. */
export const opensBarred = (lines: readonly Line[], at: number): boolean =>
  opensHeader({ text: lines[at]?.plain ?? "" }) && lines[at + 1]?.kind === "bar";

// A part that begins right below a bar, and is no cell: no bar stands near below it.
function beginsPart(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const rank = line?.kind === "text" ? markerOf(line.plain)?.rank : undefined;
  if (rank === undefined || rank > 4.5) return false;
  return !lines.slice(at + 1, at + (rank <= 3 ? 2 : 4)).some(({ kind }) => kind === "bar");
}

/** The line behind a table: a bar, then a blank line, then text, or a part that begins right below. */
export function tableEnd(lines: readonly Line[], from: number): number {
  let last = from + 1;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind === "bar" || line.kind === "row") last = i + 1;
    else if (line.kind === "blank") {
      const next = nextText(lines, i);
      const isTable = next !== null && (next.kind === "bar" || next.kind === "row");
      if (last === i && !isTable) return last;
    } else if (lines[last - 1]?.kind === "row" && i === last && line.kind !== "rule") return last;
    else if (lines[last - 1]?.kind === "bar" && i === last && beginsPart(lines, i)) return last;
  }
  return last;
}

function nextText(lines: readonly Line[], from: number): Line | null {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && line.kind !== "blank") return line;
  }
  return null;
}
