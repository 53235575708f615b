import { type Calendar, calendarOf } from "@gandan/domain/calendar";
import { holidayRows } from "@gandan/packs/holidays";

/** The working calendar of the packs; their own check keeps them free of faults. */
export const calendar: Calendar = (() => {
  const made = calendarOf(holidayRows);
  if (!made.ok) throw new Error(`the holiday packs contradict each other: ${made.refusal}`);
  return made.value;
})();
