import type { Piece } from "@gandan/domain/plans";
import type { Line } from "../lines/lines.ts";
import { readNumber } from "../citations/document-number.ts";
import { pieceOf } from "../lines/passage.ts";

const about = /^(?:V\/v|Về việc)(?!\p{L})/iu;
const address = /^Kính gửi(?!\p{L})/iu;
const farthest = 60;

/** The line an official letter (công văn) begins to speak on: it has no title, but whom it is addressed to. */
export function letterStart(lines: readonly Line[]): number | null {
  const at = lines.slice(0, farthest).findIndex((line) => line.kind === "text" && address.test(line.plain));
  const above = lines.slice(0, Math.max(at, 0));
  const isLetter = above.some(
    (line) => line.kind === "text" && (about.test(line.plain) || readNumber("", line) !== null),
  );
  return isLetter ? at : null;
}

/** Whether a line below the number says what a letter is about. */
export const tellsMatter = (plain: string): boolean => about.test(plain);

/** What a letter is about, from its first line in its cell as far as the lines follow each other; and how many it takes. */
export function readMatter(source: string, lines: readonly Line[], from: number): { subject: Piece; taken: number } {
  const first = lines[from];
  const start = first?.start ?? 0;
  let end = first?.end ?? 0;
  let taken = 1;
  for (const line of lines.slice(from + 1)) {
    if (!/^[\s*_]*$/u.test(source.slice(end, line.start))) break;
    end = line.end;
    taken += 1;
  }
  return { subject: pieceOf(source, start, end), taken };
}

/** What a letter is about where its page set blank lines between the lines of it: what nothing else follows goes on with it. */
export function matterGoesOn(
  source: string,
  subject: Piece,
  others: readonly Line[],
): { subject: Piece; taken: Line[] } {
  let { end } = subject.span;
  const taken: Line[] = [];
  for (const line of others) {
    if (line.kind !== "text" || line.start < end || !/^[\s*]*$/u.test(source.slice(end, line.start))) continue;
    end = line.end;
    taken.push(line);
  }
  return { subject: taken.length === 0 ? subject : pieceOf(source, subject.span.start, end), taken };
}
