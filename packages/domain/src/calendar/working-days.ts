import { type Day, addDays } from "../values/index.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { type Calendar, type Coverage, coverageOf } from "./calendar.ts";
import { dayNumbered, isWeekend, numberOf } from "./day-number.ts";

/** Why nobody works on a day: the row that says so, or the usual weekend. */
export type DayOffReason = CalendarDay | "weekend";

/** A day that was not counted, and why. */
export interface SkippedDay {
  day: Day;
  reason: DayOffReason;
}

/** A counted term with its proof: where it began, where it ends, every day that was passed over. */
export type CountedDays = { start: Day; count: number; day: Day; skipped: SkippedDay[] } & Coverage;

/** Why a day is off, or null on a working day; in a year without rows only weekends are off. */
export const whyDayOff = (calendar: Calendar, day: Day): DayOffReason | null => whyOff(calendar, numberOf(day));

/** Whether offices work on a day; `coverageOf` says whether the year was entered. */
export const isWorkingDay = (calendar: Calendar, day: Day): boolean => whyDayOff(calendar, day) === null;

function whyOff(calendar: Calendar, number: number): DayOffReason | null {
  const row = calendar.byNumber.get(number);
  if (row !== undefined) return row.kind === "swap-work" ? null : row;
  return isWeekend(number) ? "weekend" : null;
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
    const reason = whyOff(calendar, number);
    if (reason === null) left -= 1;
    else skipped.push({ day: dayNumbered(number), reason });
  }
  const day = dayNumbered(number);
  return { start, count, day, skipped, ...coverageOf(calendar, addDays(start, 1), day) };
}

/** The first working day after a day. */
export const nextWorkingDay = (calendar: Calendar, day: Day): CountedDays => addWorkingDays(calendar, day, 1);

/** The working days after `from` up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): { count: number } & Coverage {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  for (let number = numberOf(first) + 1; number <= numberOf(last); number += 1)
    if (whyOff(calendar, number) === null) count += sign;
  return { count, ...coverageOf(calendar, addDays(first, 1), last) };
}

/** The first working day on or after a day, with the days off before it. */
export function workingDayFrom(calendar: Calendar, day: Day): { day: Day; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let at = day;
  for (let reason = whyDayOff(calendar, at); reason !== null; reason = whyDayOff(calendar, at)) {
    skipped.push({ day: at, reason });
    at = addDays(at, 1);
  }
  return { day: at, skipped };
}
