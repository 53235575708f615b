import type { Piece, Span } from "@gandan/domain/plans";
import { cleanText, isMark, isSpace } from "./clean-text.ts";

/** A stretch of the source as one line of plain text, with the way back from each of its letters to the source. */
export interface Passage {
  source: string;
  span: Span;
  plain: string;
  /** Where each letter of `plain` stands in the source. */
  at: number[];
  /** How many letters from the beginning are bold. */
  boldUntil: number;
}

/** Reads `source.slice(start, end)` as one line; the ends must not be white space. */
export function passageOf(source: string, start: number, end: number): Passage {
  const slice = source.slice(start, end);
  const at: number[] = [];
  const signs: string[] = [];
  let isBold = false;
  let boldUntil = 0;
  let boldEnded = false;
  let wasSpace = true;
  for (let i = 0; i < slice.length; i += 1) {
    const sign = slice[i] ?? "";
    if (sign === "*" && isMark(slice, i)) {
      if (slice[i + 1] === "*" && isMark(slice, i + 1)) {
        isBold = !isBold;
        i += 1;
      }
      continue;
    }
    const blank = isSpace(sign);
    if (blank && wasSpace) continue;
    if (!blank && !isBold) boldEnded = true;
    signs.push(blank ? " " : sign);
    at.push(start + i);
    if (!blank && isBold && !boldEnded) boldUntil = signs.length;
    wasSpace = blank;
  }
  if (wasSpace && signs.length > 0) {
    signs.pop();
    at.pop();
  }
  return { source, span: { start, end }, plain: signs.join(""), at, boldUntil };
}

/** The piece of source between two places. */
export const pieceOf = (source: string, start: number, end: number): Piece => ({
  text: cleanText(source.slice(start, end)),
  span: { start, end },
});

/** The whole passage as a piece. */
export const wholePiece = ({ source, span }: Passage): Piece => pieceOf(source, span.start, span.end);

/** The span of `plain.slice(from, to)` in the source, white space at its ends left out. */
export function spanWithin(passage: Passage, from: number, to: number): Span {
  let first = from;
  let last = to;
  while (first < last && passage.plain[first] === " ") first += 1;
  while (last > first && passage.plain[last - 1] === " ") last -= 1;
  const start = passage.at[first] ?? passage.span.end;
  const end = last > first ? (passage.at[last - 1] ?? start) + 1 : start;
  return { start, end };
}

/** A span stretched over the marks of bold and italic that touch it. */
export function overMarks(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (source[from - 1] === "*") from -= 1;
  while (source[to] === "*") to += 1;
  return { start: from, end: to };
}

/** The piece that `plain.slice(from, to)` is in the source. */
export function pieceWithin(passage: Passage, from: number, to: number): Piece {
  const { start, end } = spanWithin(passage, from, to);
  return pieceOf(passage.source, start, end);
}

/** The passage cut in two before `plain[cut]`, so that no mark falls between the halves. */
export function cutPassage(passage: Passage, cut: number): [Piece | null, Piece | null] {
  const { source, span } = passage;
  const left = spanWithin(passage, 0, cut);
  const right = spanWithin(passage, cut, passage.plain.length);
  if (left.start === left.end) return [null, wholePiece(passage)];
  if (right.start === right.end) return [wholePiece(passage), null];
  let end = left.end;
  while (end < right.start && source[end] === "*") end += 1;
  let start = right.start;
  while (start > end && source[start - 1] === "*") start -= 1;
  // Marks in the white space between ("**1. ** **Kinh phí") go with the first half.
  const between = source.slice(end, start);
  if (between.includes("*")) end += between.lastIndexOf("*") + 1;
  return [pieceOf(source, span.start, end), pieceOf(source, start, span.end)];
}
