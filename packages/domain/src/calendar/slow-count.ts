import type { CalendarDay } from "./calendar-day.ts";
import type { Suspension, TermPart } from "./count-term.ts";

const next = (day: string): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/**
 * An independent count for tests: one day after another, as a clerk would with a wall calendar, and nothing else.
 * Null where the clock stands at the end.
 */
export function slowCount(
  rows: readonly CalendarDay[],
  start: string,
  parts: readonly TermPart[],
  suspensions: readonly Suspension[],
): string | null {
  const kinds = new Map<string, string>(rows.map((row) => [row.day, row.kind]));
  const isOff = (day: string): boolean => {
    const kind = kinds.get(day);
    if (kind !== undefined) return kind !== "swap-work";
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    return weekday === 0 || weekday === 6;
  };
  const stands = (day: string): boolean => suspensions.some(({ from, to }) => day >= from && (to === null || day < to));
  const standsForever = (day: string): boolean => suspensions.some(({ from, to }) => day >= from && to === null);

  let day = start;
  for (const { count, unit } of parts)
    for (let counted = 0; counted < count;) {
      day = next(day);
      if (standsForever(day)) return null;
      if (!stands(day) && (unit === "calendar-day" || !isOff(day))) counted += 1;
    }
  while (stands(day) || isOff(day)) {
    if (standsForever(day)) return null;
    day = next(day);
  }
  return day;
}
