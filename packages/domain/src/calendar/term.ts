import { type Day, addDays } from "../values/index.ts";
import { type Calendar, coverageOf } from "./calendar.ts";
import { type CountedDays, workedWeekendsIn, workingDayFrom } from "./working-days.ts";

/** The last day of a term, with the day the bare count gives before it is moved off a day off. */
export type Term = CountedDays & { countedTo: Day };

/**
 * The last day of a term in calendar days: the starting day is not counted, and a last day off moves the end
 * to the next working day (Civil Code, Articles 147 and 148).
 */
export function lastDayOfTerm(calendar: Calendar, start: Day, count: number): Term {
  if (!Number.isInteger(count) || count < 0) throw new RangeError("a term has whole days");
  const countedTo = addDays(start, count);
  const { day, skipped } = workingDayFrom(calendar, countedTo);
  // Only the days on which the end may fall depend on the calendar; those in between are counted either way.
  const workedWeekends = workedWeekendsIn(calendar, countedTo, day);
  return { start, count, countedTo, day, skipped, workedWeekends, ...coverageOf(calendar, countedTo, day) };
}
