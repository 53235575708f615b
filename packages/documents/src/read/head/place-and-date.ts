import type { Piece, WrittenDate } from "@gandan/domain/plans";
import { overMarks, passageOf, pieceOf, pieceWithin, spanWithin } from "../lines/passage.ts";

export interface PlaceAndDate {
  place: Piece | null;
  date: WrittenDate;
  furniture: Piece[];
  /** Where it begins in the source: a number may stand before it on the same line. */
  from: number;
}

const dots = "[.…_\\s/]*";
const form = new RegExp(
  `(?:(?<place>\\p{Lu}[\\p{L}\\d\\s.'’-]{0,60}?)\\s*(?<comma>,)\\s*)?(?:[Nn]gày)${dots}(?<day>\\d{1,2})?${dots}(?:tháng${dots}(?<month>\\d{1,2})?${dots}năm${dots}(?<year>\\d{4})?|(?<month2>\\d{1,2})[/.](?<year2>\\d{4}))[\\s.]*$`,
  "u",
);

const longest = 300;

const within = (text: string | undefined, most: number): number | null => {
  const value = Number(text ?? "0");
  return value >= 1 && value <= most ? value : null;
};

/** Reads "Ba Vì, ngày 03 tháng 3 năm 2027" as far as it is written, or null. */
export function readPlaceAndDate(text: string, source = text, start = 0): PlaceAndDate | null {
  if (text.length > longest || !/ngày/iu.test(text)) return null;
  const passage = passageOf(source, start, start + text.trimEnd().length);
  const found = form.exec(passage.plain);
  if (found === null) return null;
  const { place, comma, day, month, year, month2, year2 } = found.groups ?? {};
  if (place === undefined && found.index > 0 && !/^\s*$/.test(passage.plain.slice(0, found.index))) return null;
  if (day === undefined && month === undefined && year === undefined && month2 === undefined) return null;
  const from = found.index;
  const commaAt = comma === undefined ? from : passage.plain.indexOf(",", from + (place?.length ?? 0));
  const dateFrom = comma === undefined ? from : commaAt + 1;
  const span = overMarks(source, spanWithin(passage, dateFrom, from + found[0].length));
  const placed = place === undefined ? null : overMarks(source, spanWithin(passage, from, from + place.length));
  return {
    place: placed === null ? null : pieceOf(source, placed.start, placed.end),
    date: { day: within(day, 31), month: within(month ?? month2, 12), year: within(year ?? year2, 9999), span },
    furniture: comma === undefined ? [] : [pieceWithin(passage, commaAt, commaAt + 1)],
    from: passage.at[from] ?? start,
  };
}
