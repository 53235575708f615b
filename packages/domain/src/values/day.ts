import { z } from "zod";

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export type Day = string & { readonly __day: true };

/** Accepts only days that exist: 2025-02-30 is refused. */
export const Day = z.string().refine(isDay, "not a day");

/** Whether a text is an existing day `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day of a year, month (1–12) and day of month, or null where there is none. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

const dayLength = 86_400_000;
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (time: number): Day => new Date(time).toISOString().slice(0, 10) as Day;

/** The day that lies `count` days later (earlier where negative). */
export const addDays = (day: Day, count: number): Day => fromUtc(utc(day) + count * dayLength);

/** How many days lie from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / dayLength);

/** The weekday: 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay();

/** The last day of a month (1–12). */
export const lastDayOfMonth = (year: number, month: number): Day => fromUtc(Date.UTC(year, month, 0));

/** A day as tables and forms write it: "05/03/2026". */
export const shortDay = (day: Day): string => day.split("-").toReversed().join("/");

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** A dated row's validity: from its first day, and to its last day where one is known. */
export const Validity = z.object({ from: Day, to: Day.nullable() });
export type Validity = z.infer<typeof Validity>;

/** Whether a dated row holds on a day; both ends belong to it. */
export const holdsOn = (row: Validity, day: Day): boolean => row.from <= day && (row.to === null || day <= row.to);
