import { Day, dayFrom, ok, yearOf } from "../values/index.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { type CalendarRefusal, calendarFaults } from "./calendar-faults.ts";
import { dayNumbered, isWeekend, numberOf } from "./day-number.ts";
import { statutoryDayCount } from "./statutory-holidays.ts";

/** Why nobody works on a day: the row that says so, or the usual weekend. */
export type DayOffReason = CalendarDay | "weekend";

/** A day that is not counted, and why. */
export interface SkippedDay {
  day: Day;
  reason: DayOffReason;
}

/** Rows that agree with each other, ready to count with. */
export interface Calendar {
  rows: readonly CalendarDay[];
  /** Every day off from `first` to `last`, weekends included, by its number: a term of years is walked without dates. */
  daysOff: ReadonlyMap<number, SkippedDay>;
  first: number;
  last: number;
  /** Weekend days on which offices work, by a swap. */
  workedWeekends: readonly CalendarDay[];
  coveredYears: ReadonlySet<number>;
}

/** A calendar of rows, or the first fault with the rows that make it; the refused value is a `Result` as well. */
export function calendarOf(
  rows: readonly CalendarDay[],
): { ok: true; value: Calendar } | { ok: false; refusal: CalendarRefusal; rows: CalendarDay[] } {
  const fault = calendarFaults(rows)[0];
  if (fault !== undefined) return { ok: false, ...fault };
  const sorted = [...rows].sort((a, b) => numberOf(a.day) - numberOf(b.day));
  const first = numberOf(sorted[0]?.day ?? noRows.first);
  const last = numberOf(sorted.at(-1)?.day ?? noRows.last);
  return ok({
    rows: sorted,
    daysOff: daysOffOf(sorted, first, last),
    first,
    last,
    workedWeekends: sorted.filter((row) => row.kind === "swap-work"),
    coveredYears: completeYears(rows),
  });
}

// A calendar without rows knows no day: its first day lies after its last.
const noRows = { first: Day.parse("1970-01-02"), last: Day.parse("1970-01-01") };

function daysOffOf(rows: readonly CalendarDay[], first: number, last: number): Map<number, SkippedDay> {
  const daysOff = new Map<number, SkippedDay>();
  for (let number = first; number <= last; number += 1)
    if (isWeekend(number)) daysOff.set(number, { day: dayNumbered(number), reason: "weekend" });
  for (const row of rows) {
    if (row.kind === "swap-work") daysOff.delete(numberOf(row.day));
    else daysOff.set(numberOf(row.day), { day: row.day, reason: row });
  }
  return daysOff;
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
