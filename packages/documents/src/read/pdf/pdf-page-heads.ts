import type { PrintedLine } from "./pdf-lines.ts";
import { opensHeader } from "../tables/ordinal-cells.ts";

const mostLines = 2;
const longest = 120;

const wordsOf = ({ runs }: PrintedLine): string => runs.map((it) => it.text).join(" ");
const keyOf = (line: PrintedLine | undefined): string | null => {
  const words = line === undefined ? "" : wordsOf(line);
  const isHead =
    words.length < longest && /^[^\p{Ll}]{0,3}\p{Lu}/u.test(words) && !opensHeader({ text: words.split(" ")[0] ?? "" });
  return isHead ? words.replace(/\d+/gu, "#") : null;
};

/**
 * The pages without the heads and feet that stand on all of them but perhaps the first, and without their numbers: what
 * belongs to the pages is no part of the text.
 */
export function withoutPageHeads(pages: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
  let all = pages.map((lines, at) => withoutNumbers(lines, at + 1));
  for (const side of [0, -1])
    for (let line = 0; line < mostLines; line += 1) {
      const keys = all.map((lines) => keyOf(lines.at(side)));
      const key = keys[1];
      const isRepeated =
        key != null && keys.slice(1).every((it) => it === key) && keys.filter((it) => it === key).length > 1;
      if (!isRepeated) break;
      all = all.map((lines, at) =>
        withoutNumbers(keys[at] === key ? lines.slice(...(side === 0 ? [1] : [0, -1])) : lines, at + 1),
      );
    }
  return all;
}

function withoutNumbers(lines: readonly PrintedLine[], page: number): PrintedLine[] {
  return lines.filter((line, at) => !isPageNumber(wordsOf(line), at, lines.length, page));
}

const isPageNumber = (text: string, at: number, count: number, number: number): boolean =>
  (at === 0 || at === count - 1) &&
  /^[-–\s]*\d{1,4}[-–\s]*$/.test(text) &&
  Math.abs(Number(/\d+/.exec(text)?.[0]) - number) <= number;
