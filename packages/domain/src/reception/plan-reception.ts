import { type Calendar, workingDayFrom } from "../calendar/index.ts";
import { type Day, addDays, lastDayOfMonth, weekdayOf } from "../values/index.ts";

/** The least days a month on which the chairman of a commune receives citizens (Law on Citizen Reception, as amended by Law 136/2025). */
export const leastPerMonth = 2;

/** Which weekday (0 is Sunday), and which of its occurrences in a month. */
export interface ReceptionHabit {
  weekday: number;
  weeks: readonly number[];
}

/** The reception days of a year by a habit, such as the first and third Thursday; a day off moves to the next working day. */
export function planReception(calendar: Calendar, year: number, { weekday, weeks }: ReceptionHabit): Day[] {
  const days = new Set<Day>();
  for (let month = 1; month <= 12; month += 1) {
    const first = addDays(lastDayOfMonth(year, month), 1 - Number(lastDayOfMonth(year, month).slice(8)));
    const offset = (weekday - weekdayOf(first) + 7) % 7;
    for (const week of weeks) {
      const wanted = addDays(first, offset + (week - 1) * 7);
      if (wanted.slice(0, 7) === first.slice(0, 7)) days.add(workingDayFrom(calendar, wanted).day);
    }
  }
  return [...days].sort((a, b) => (a < b ? -1 : 1));
}
