import { Day } from "../values/index.ts";
import type { CalendarDay, CalendarDayKind } from "./calendar-day.ts";
import { type Calendar, calendarOf } from "./calendar.ts";
import { proposeHolidays } from "./propose-holidays.ts";

/** A row for tests: name only the day and what matters. */
export const aCalendarDay = (day: string, kind: CalendarDayKind = "holiday", pairedWith?: string): CalendarDay => ({
  day: Day.parse(day),
  kind,
  name: { vi: "Ngày nghỉ", en: "Day off" },
  source: { title: { vi: "Ví dụ", en: "Example" }, number: null, verified: "computed", readAs: "unverified" },
  pairedWith: pairedWith === undefined ? null : Day.parse(pairedWith),
});

/** Both rows of a swap. */
export const aSwap = (off: string, work: string): CalendarDay[] => [
  aCalendarDay(off, "swap-off", work),
  aCalendarDay(work, "swap-work", off),
];

/** The years 2025–2029 with the three swaps of 2025 and 2026. */
export const fiveYearsOfRows = (): CalendarDay[] => [
  ...[2025, 2026, 2027, 2028, 2029].flatMap(proposeHolidays),
  ...aSwap("2025-05-02", "2025-04-26"),
  ...aSwap("2026-01-02", "2026-01-10"),
  ...aSwap("2026-08-31", "2026-08-22"),
];

/** A calendar for tests; rows that contradict each other are a mistake of the test. */
export function aCalendar(rows: readonly CalendarDay[] = fiveYearsOfRows()): Calendar {
  const calendar = calendarOf(rows);
  if (!calendar.ok) throw new Error(calendar.refusal);
  return calendar.value;
}
