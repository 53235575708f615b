import { z } from "zod";
import { Day } from "../values/index.ts";
import { CalendarDay } from "./calendar-day.ts";

/** What a commune entered beside the shipped rows: days that were decided, and shipped days that do not hold. */
export const CalendarEdits = z.object({
  added: z.array(CalendarDay).max(500),
  dropped: z.array(Day).max(500),
});
export type CalendarEdits = z.infer<typeof CalendarEdits>;

export const noCalendarEdits: CalendarEdits = { added: [], dropped: [] };

/** The rows that hold in a commune; a dropped day is a shipped one, an added day never replaces another silently. */
export function editedRows(shipped: readonly CalendarDay[], { added, dropped }: CalendarEdits): CalendarDay[] {
  const gone = new Set<Day>(dropped);
  return [...shipped.filter((row) => !gone.has(row.day)), ...added];
}

/** The edits after a further change: dropping an added day takes it back, dropping a shipped one leaves it out. */
export function changedEdits(
  edits: CalendarEdits,
  shipped: readonly CalendarDay[],
  change: { add: readonly CalendarDay[]; drop: readonly Day[] },
): CalendarEdits {
  const dropping = new Set<Day>(change.drop);
  const isShipped = (day: Day) => shipped.some((row) => row.day === day);
  const own = new Set<Day>(edits.added.map((row) => row.day));
  const dropped = [...edits.dropped, ...change.drop.filter((day) => !own.has(day) && isShipped(day))];
  const added = [...edits.added.filter((row) => !dropping.has(row.day)), ...change.add];
  // A shipped row that is entered again word for word is simply no longer left out.
  const isBack = (row: CalendarDay) =>
    dropped.includes(row.day) && shipped.some((known) => JSON.stringify(known) === JSON.stringify(row));
  const back = new Set<Day>(added.filter(isBack).map((row) => row.day));
  return {
    added: added.filter((row) => !back.has(row.day)),
    dropped: [...new Set(dropped)].filter((day) => !back.has(day)).toSorted(),
  };
}
