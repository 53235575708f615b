import { type Calendar, calendarOf, editedRows } from "@gandan/domain/calendar";
import type { Commune } from "@gandan/domain/roles";
import { holidayRows } from "@gandan/packs/holidays";

const made = new Map<string, Calendar>();
const mostKept = 1_000;

/** The working calendar of a commune: the shipped rows with its own edits, which were checked when they were entered. */
export function calendarFor({ calendarEdits }: Pick<Commune, "calendarEdits">): Calendar {
  const key = JSON.stringify(calendarEdits);
  const known = made.get(key);
  if (known !== undefined) return known;
  const calendar = calendarOf(editedRows(holidayRows, calendarEdits));
  if (!calendar.ok) throw new Error(`the calendar rows contradict each other: ${calendar.refusal}`);
  if (made.size >= mostKept) made.clear();
  made.set(key, calendar.value);
  return calendar.value;
}
