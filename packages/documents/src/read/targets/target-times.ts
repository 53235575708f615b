import type { Piece, Span, WrittenTime } from "@gandan/domain/plans";
import { lastDayOfMonth } from "@gandan/domain/values";
import { findCitations } from "../citations/citations.ts";
import { type Passage, spanWithin } from "../lines/passage.ts";
import { findTimes } from "../times/times.ts";

const limit = /^(?:đến|tới|hết|trước|chậm nhất|muộn nhất|trong)(?!\p{L})/iu;
const year = /(?<!\p{L})đến\s+(?:cuối\s+|hết\s+)?năm\s+(\d{4})(?!\d)/giu;
// "Đến năm 2030, 90% hộ …" opens its clause; within one it may tell how something stands or what a programme is called.
const opens = /(?:^|[;.:]\s+|(?:^|\s)[-–+•*]\s*|(?:^|\s)[a-zđ\d]{1,2}[.)]\s+|(?<!\p{L})phấn đấu\s+)$/iu;

/** The days by which something is to be reached that a passage names: "Đến năm 2026: …", "… trước ngày 30/6/2026". */
export function limitsIn(passage: Passage, from: number, cited = findCitations(passage)): WrittenTime[] {
  const found = findTimes(passage, from, passage.plain.length, "prose", cited).filter(
    ({ text, day }) => day !== null && limit.test(text),
  );
  const years = yearsIn(passage, from).filter(
    ({ span }) => !found.some((it) => it.span.end > span.start && span.end > it.span.start),
  );
  return [...found, ...years].sort((a, b) => a.span.start - b.span.start);
}

// "… trong năm 2026": what is to be reached within a year is reached by its end.
const withinYear = /(?<!\p{L})trong\s+năm\s+(\d{4})(?!\d|\s*[-–]\s*\d)/giu;

const yearsIn = (passage: Passage, from: number): WrittenTime[] =>
  [
    ...[...passage.plain.matchAll(year)].filter(({ index }) =>
      opens.test(passage.plain.slice(from, index).trimStart()),
    ),
    ...passage.plain.matchAll(withinYear),
  ].flatMap((found) => (found.index >= from ? [endOfYear(passage, found)] : []));

const endOfYear = (passage: Passage, { 0: text, 1: named, index }: RegExpMatchArray & { index: number }): WrittenTime =>
  yearsEnd({ text, span: spanWithin(passage, index, index + text.length) }, Number(named));

/** The last day of a year that a piece of text names. */
export const yearsEnd = ({ text, span }: Piece, named: number): WrittenTime => ({
  text,
  span,
  day: lastDayOfMonth(named, 12),
  recurrence: null,
  continuous: false,
  relative: null,
});

/** The day by which what stands below a heading is to be reached: "2. Mục tiêu đến năm 2030"; null where it names none or two. */
export function timeOfHeading(heading: Passage): WrittenTime | null {
  const times = [...heading.plain.matchAll(year)];
  return times.length === 1 && times[0] !== undefined ? endOfYear(heading, times[0]) : null;
}

/** Of the times of a clause the one that stands nearest before the number, or else the first behind it. */
export function timeOfNumber(times: readonly WrittenTime[], clause: Span, number: Span): WrittenTime | null {
  const own = times.filter(({ span }) => clause.start <= span.start && span.end <= clause.end);
  return own.findLast(({ span }) => span.end <= number.start) ?? own[0] ?? null;
}
