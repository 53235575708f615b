import { type Day, addDays, isDay, lastDayOfMonth, weekdayOf } from "@gandan/domain/values";

/** Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

/** The days of a month in whole weeks from Monday, those of the months beside it included. */
export function weeksOf(month: string): Day[][] {
  const first = `${month}-01`;
  if (!isDay(first)) return [];
  const last = lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const weeks: Day[][] = [];
  for (let day = addDays(first, -((weekdayOf(first) + 6) % 7)); day <= last; day = addDays(day, 7))
    weeks.push(weekdays.map((_, index) => addDays(day, index)));
  return weeks;
}
