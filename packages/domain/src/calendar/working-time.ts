import { z } from "zod";
import { type Day, type Instant, dayOf, startOf } from "../values/index.ts";
import type { Calendar } from "./calendar.ts";
import { dayNumbered, numberOf } from "./day-number.ts";
import { dayOffAt } from "./working-days.ts";

const minute = z.int().min(0).max(1440);

/** The hours in which a commune's offices work, as minutes of the day; breaks lie between the spans. */
export const WorkingHours = z
  .array(z.object({ from: minute, to: minute }).refine(({ from, to }) => from < to, "a span ends after it begins"))
  .min(1)
  .max(4)
  .refine((spans) => spans.every((span, index) => index === 0 || (spans[index - 1]?.to ?? 0) <= span.from), {
    message: "spans follow each other",
  });
export type WorkingHours = z.infer<typeof WorkingHours>;

/** 7:30–11:30 and 13:30–17:00: what a commune begins with, its own setting and not law. */
export const usualWorkingHours: WorkingHours = [
  { from: 450, to: 690 },
  { from: 810, to: 1020 },
];

/** Working time in whole days and hours; negative where the day has passed. */
export interface WorkingTime {
  isPast: boolean;
  days: number;
  hours: number;
}

const minuteLength = 60_000;

/** The working time from an instant to the end of a due day, in days of the commune's own length and whole hours. */
export function workingTimeTo(calendar: Calendar, hours: WorkingHours, now: Instant, due: Day): WorkingTime {
  const isPast = dayOf(now) > due;
  const [first, last] = isPast ? [numberOf(due) + 1, numberOf(dayOf(now))] : [numberOf(dayOf(now)), numberOf(due)];
  const minutesNow = Math.floor((now - startOf(dayOf(now))) / minuteLength);
  const perDay = hours.reduce((sum, { from, to }) => sum + to - from, 0);
  let minutes = 0;
  for (let number = first; number <= last; number += 1) {
    if (dayOffAt(calendar, number) !== null) continue;
    const isToday = dayNumbered(number) === dayOf(now);
    minutes += isToday ? workedMinutes(hours, minutesNow, isPast) : perDay;
  }
  return { isPast, days: Math.floor(minutes / perDay), hours: Math.floor((minutes % perDay) / 60) };
}

const workedMinutes = (hours: WorkingHours, now: number, isUntilNow: boolean): number =>
  hours.reduce((sum, { from, to }) => {
    const [start, end] = isUntilNow ? [from, Math.min(to, now)] : [Math.max(from, now), to];
    return sum + Math.max(0, end - start);
  }, 0);
