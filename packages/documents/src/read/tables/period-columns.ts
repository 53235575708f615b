import type { Piece, WrittenTime } from "@gandan/domain/plans";
import { passageOf, pieceOf } from "../lines/passage.ts";
import { isPeriod } from "../times/period-headings.ts";
import { nothing } from "../times/time-words.ts";
import { findTimes } from "../times/times.ts";
import type { Column } from "./column-names.ts";
import type { TableRow } from "./table-rows.ts";

/** A column that is named by a year, a quarter or a month. */
interface PeriodColumn {
  at: number;
  name: Piece;
}

const sign = /^(?:[xXvV✓✔√☑●•■+]|\*)$/u;

// As tables shorten it: "T3", "Q1".
const namesPeriod = (text: string): boolean =>
  isPeriod(text) || /^(?:[Nn]ăm\s)?20\d{2}$/u.test(text) || /^[TQ]\.?\s?(?:\d{1,2}|I{1,3}|IV)$/u.test(text);

/** The columns that years, quarters or months name, where several do: "Quý I | Quý II | Quý III | Quý IV". */
export function periodColumns(header: readonly TableRow[], columns: readonly Column[] | null): PeriodColumn[] {
  const named = header.flatMap(({ cells }) => {
    const periods = cells.flatMap((name, at) => (name !== null && namesPeriod(name.text) ? [{ at, name }] : []));
    const isWhole = columns === null || cells.length === columns.length;
    if (isWhole || periods.length !== cells.length) return isWhole ? periods : [];
    // A second row of the header that has these names alone stands where the columns are not told otherwise.
    const from = columns.findIndex((_, i) => columns.slice(i, i + cells.length).every((column) => column === "other"));
    return from < 0 ? [] : periods.map(({ at, name }) => ({ at: from + at, name }));
  });
  return named.length > 1 ? named : [];
}

/** Whether any row has a sign below such a column: numbers below years tell no time. */
export const areSigned = (rows: readonly TableRow[], columns: readonly PeriodColumn[]): boolean =>
  rows.some(({ cells }) => columns.some(({ at }) => sign.test(cells[at]?.text ?? "")));

/** When a row's work is done, told by signs below such columns. */
export function signedTime(
  source: string,
  { cells }: TableRow,
  columns: readonly PeriodColumn[],
): { time: Piece | null; times: WrittenTime[] } {
  const signed = columns.filter(({ at }) => sign.test(cells[at]?.text ?? ""));
  const [first, last] = [signed[0], signed.at(-1)];
  if (first === undefined || last === undefined) return { time: null, times: [] };
  const isInRow = last.at - first.at === signed.length - 1;
  return {
    time: isInRow ? pieceOf(source, first.name.span.start, last.name.span.end) : last.name,
    times: signed.flatMap(({ name }) => timesNamed(source, name)),
  };
}

function timesNamed(source: string, { text, span }: Piece): WrittenTime[] {
  const passage = passageOf(source, span.start, span.end);
  const found = findTimes(passage, 0, passage.plain.length, "cell");
  return found.length > 0 ? found : [{ text, span, ...nothing }];
}
