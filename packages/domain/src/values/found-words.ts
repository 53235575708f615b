import { fold } from "./vietnamese.ts";

/** A part of a text, and whether it is what was sought. */
export interface Piece {
  text: string;
  isFound: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const lettersOf = (text: string): string[] => text.match(/.\p{M}*/gsu) ?? [];

/** A text in pieces, those found by a query's words apart: each as a word's beginning, accents and case aside. */
export function piecesOf(text: string, query: string): Piece[] {
  const sought = (query.match(word) ?? []).map(fold);
  const pieces: Piece[] = [];
  const add = (part: string, isFound: boolean) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.isFound === isFound) last.text += part;
    else if (part !== "") pieces.push({ text: part, isFound });
  };
  let end = 0;
  for (const { 0: one, index } of text.matchAll(word)) {
    const length = foundLength(one, sought);
    const before = text.slice(end, index);
    // Words found one after another are one mark.
    add(before, length > 0 && /^\s+$/.test(before) && pieces.at(-1)?.isFound === true);
    add(one.slice(0, length), true);
    add(one.slice(length), false);
    end = index + one.length;
  }
  add(text.slice(end), false);
  return pieces;
}

/** How much of a word's beginning was sought, as long as it is written. */
function foundLength(one: string, sought: readonly string[]): number {
  const folded = fold(one);
  const most = Math.max(0, ...sought.filter((it) => folded.startsWith(it)).map(({ length }) => length));
  let [written, read] = [0, 0];
  for (const letter of lettersOf(one)) {
    if (read >= most) break;
    read += fold(letter).length;
    written += letter.length;
  }
  return written;
}
