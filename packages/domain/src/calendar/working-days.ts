import { type Day, addDays } from "../values/index.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { type Calendar, type Coverage, type DayOffReason, type SkippedDay, coverageOf } from "./calendar.ts";
import { dayNumbered, isWeekend, numberOf } from "./day-number.ts";

/** A counted term with its proof: where it began and ends, every day passed over, every weekend day that is worked. */
export type CountedDays = {
  start: Day;
  count: number;
  day: Day;
  skipped: SkippedDay[];
  workedWeekends: CalendarDay[];
} & Coverage;

/** Why a day is off, or null on a working day; in a year without rows only weekends are off. */
export const whyDayOff = (calendar: Calendar, day: Day): DayOffReason | null =>
  dayOffAt(calendar, numberOf(day))?.reason ?? null;

/** Whether offices work on a day; `coverageOf` says whether the year was entered. */
export const isWorkingDay = (calendar: Calendar, day: Day): boolean => whyDayOff(calendar, day) === null;

/** The row or weekend that makes a numbered day off, or null on a working day. */
export function dayOffAt(calendar: Calendar, number: number): SkippedDay | null {
  const known = calendar.daysOff.get(number);
  if (known !== undefined) return known;
  const isKnownWorked = number >= calendar.first && number <= calendar.last;
  return isKnownWorked || !isWeekend(number) ? null : { day: dayNumbered(number), reason: "weekend" };
}

const longestCount = 10_000;

/** The day on which a number of working days is full; the starting day is not counted (Civil Code, Article 147). */
export function addWorkingDays(calendar: Calendar, start: Day, count: number): CountedDays {
  if (!Number.isInteger(count) || count < 0 || count > longestCount)
    throw new RangeError(`working days are counted from 0 to ${longestCount}`);
  const skipped: SkippedDay[] = [];
  let number = numberOf(start);
  for (let left = count; left > 0;) {
    number += 1;
    const dayOff = dayOffAt(calendar, number);
    if (dayOff === null) left -= 1;
    else skipped.push(dayOff);
  }
  const first = addDays(start, 1);
  const day = dayNumbered(number);
  const workedWeekends = workedWeekendsIn(calendar, first, day);
  return { start, count, day, skipped, workedWeekends, ...coverageOf(calendar, first, day) };
}

/** The weekend days from `first` to `last`, both included, on which offices work by a swap. */
export const workedWeekendsIn = (calendar: Calendar, first: Day, last: Day): CalendarDay[] =>
  calendar.workedWeekends.filter((row) => first <= row.day && row.day <= last);

/** The first working day after a day. */
export const nextWorkingDay = (calendar: Calendar, day: Day): CountedDays => addWorkingDays(calendar, day, 1);

/** The working days after `from` up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): { count: number } & Coverage {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  const end = numberOf(last);
  let count = 0;
  for (let number = numberOf(first) + 1; number <= end; number += 1)
    if (dayOffAt(calendar, number) === null) count += sign;
  return { count, ...coverageOf(calendar, addDays(first, 1), last) };
}

/** The first working day on or after a day, with the days off before it. */
export function workingDayFrom(calendar: Calendar, day: Day): { day: Day; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let number = numberOf(day);
  for (let dayOff = dayOffAt(calendar, number); dayOff !== null; dayOff = dayOffAt(calendar, number)) {
    skipped.push(dayOff);
    number += 1;
  }
  return { day: dayNumbered(number), skipped };
}
