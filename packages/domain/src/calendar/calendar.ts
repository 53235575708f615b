import { type Day, dayFrom, ok, yearOf } from "../values/index.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { type CalendarRefusal, calendarFaults } from "./calendar-faults.ts";
import { numberOf } from "./day-number.ts";
import { statutoryDayCount } from "./statutory-holidays.ts";

/** Rows that agree with each other, ready to count with. */
export interface Calendar {
  rows: readonly CalendarDay[];
  byNumber: ReadonlyMap<number, CalendarDay>;
  coveredYears: ReadonlySet<number>;
}

/** A calendar of rows, or the first fault with the rows that make it; the refused value is a `Result` as well. */
export function calendarOf(
  rows: readonly CalendarDay[],
): { ok: true; value: Calendar } | { ok: false; refusal: CalendarRefusal; rows: CalendarDay[] } {
  const fault = calendarFaults(rows)[0];
  if (fault !== undefined) return { ok: false, ...fault };
  return ok({
    rows: [...rows].sort((a, b) => numberOf(a.day) - numberOf(b.day)),
    byNumber: new Map(rows.map((row) => [numberOf(row.day), row])),
    coveredYears: completeYears(rows),
  });
}

function completeYears(rows: readonly CalendarDay[]): Set<number> {
  const holidays = rows.filter((row) => row.kind === "holiday");
  const byYear = Map.groupBy(holidays, (row) => yearOf(row.day));
  return new Set([...byYear].filter(([year, days]) => days.length >= statutoryDayCount(year)).map(([year]) => year));
}

/** Whether a count rests on entered years only, or assumes Monday to Friday from some day on. */
export type Coverage = { assumed: false; firstUncovered: null } | { assumed: true; firstUncovered: Day };

/** The coverage of the days from `first` to `last`, both included; of no days where `last` is earlier. */
export function coverageOf(calendar: Calendar, first: Day, last: Day): Coverage {
  const uncovered = first <= last ? firstMissingYear(calendar, yearOf(first), yearOf(last)) : null;
  if (uncovered === null) return { assumed: false, firstUncovered: null };
  const newYear = dayFrom(uncovered, 1, 1);
  return { assumed: true, firstUncovered: newYear === null || newYear < first ? first : newYear };
}

function firstMissingYear(calendar: Calendar, from: number, to: number): number | null {
  for (let year = from; year <= to; year += 1) if (!calendar.coveredYears.has(year)) return year;
  return null;
}
