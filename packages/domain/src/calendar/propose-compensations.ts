import { addDays } from "../values/index.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { isWeekend, numberOf } from "./day-number.ts";
import { holidaySources as sources } from "./statutory-holidays.ts";

/** The days in lieu of holidays that fall on a weekend: each the next working day not yet taken (Labour Code, Article 111(3)). */
export function proposeCompensations(holidays: readonly CalendarDay[]): CalendarDay[] {
  const taken = new Map(holidays.map((row) => [row.day, row]));
  const compensations: CalendarDay[] = [];
  for (const row of [...holidays].sort((a, b) => numberOf(a.day) - numberOf(b.day))) {
    if (!isWeekend(numberOf(row.day))) continue;
    const passed = [row];
    let day = addDays(row.day, 1);
    while (isWeekend(numberOf(day)) || taken.has(day)) {
      passed.push(...[taken.get(day)].filter((other) => other !== undefined));
      day = addDays(day, 1);
    }
    const compensation = inLieuOf(row, day, passed.some(isExpected));
    taken.set(day, compensation);
    compensations.push(compensation);
  }
  return compensations;
}

const isExpected = (row: CalendarDay): boolean => row.source.verified === "expected";

const inLieuOf = (row: CalendarDay, day: CalendarDay["day"], expected: boolean): CalendarDay => ({
  day,
  kind: "compensatory",
  name: { vi: `Nghỉ bù ${row.name.vi}`, en: `Day off in lieu of ${row.name.en}` },
  source: expected ? { ...sources.compensation, verified: "expected" } : sources.compensation,
  pairedWith: row.day,
});
