import type { Line } from "./lines.ts";
import { markerOf } from "./markers.ts";

/** Whether a text ends as a sentence or a clause does. */
export const ends = (text: string): boolean => /[.;:!?…]["”’)\]]*$/u.test(text);
/** Whether a text begins in small letters. */
export const isLower = (text: string): boolean => /^["“(]?\p{Ll}/u.test(text);
/** How the lines of a document were broken: paragraphs set apart by blank lines, or at which width lines were cut. */
export interface Layout {
  isSpaced: boolean;
  width: number | null;
  /** No line goes on in the next one. */
  isWhole: boolean;
  /** A paragraph's first line was cut anywhere, those below it at the width, as pages of the web are written. */
  isRagged: boolean;
}

/** Looks at all lines of a body to learn how they were broken. */
export function layoutOf(lines: readonly Line[]): Layout {
  let apart = 0;
  let adjacent = 0;
  let cut = 0;
  let width = 0;
  // First lines of paragraphs that go on below, by their marker.
  const firstLines: number[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.kind === "text") {
      if (before?.kind === "blank") apart += 1;
      if (before?.kind === "text") {
        const isNew = markerOf(line.plain) !== null || (ends(before.plain) && !isLower(line.plain));
        if (isNew) adjacent += 1;
        else if (isLower(line.plain) && !ends(before.plain)) {
          cut += 1;
          if (markerOf(before.plain) !== null) firstLines.push(before.plain.length);
        }
      }
      width = Math.max(width, line.plain.length);
    }
    before = line;
  }
  return {
    isSpaced: apart > adjacent,
    width: cut >= 3 && width <= 160 ? width : null,
    isWhole: cut === 0 || (cut <= 2 && width > 120),
    isRagged: cut >= 3 && width <= 160 && isShort(firstLines, width),
  };
}

const isShort = (firstLines: readonly number[], width: number): boolean => {
  const short = firstLines.filter((length) => length < width * 0.65).length;
  return short >= 3 && short * 2 > firstLines.length;
};
