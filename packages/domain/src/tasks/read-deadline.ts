import type { WrittenTime } from "../plans/plan-document.ts";
import { type DayFault, readDay } from "../lists/index.ts";
import type { Day } from "../values/index.ts";

/** What a time written in words means as a plan's would; null where the whole text is no single time. */
export type TimeOf = (written: string) => Pick<WrittenTime, "day" | "recurrence" | "continuous"> | null;

type Read = { day: Day | null } | { day: Day | null; inWords: string } | { fault: DayFault | "recurring" };

const longest = 200;

/**
 * The deadline that a cell of a list names: a day, or a time in words whose last day is certain ("Quý II/2026"); none
 * for "thường xuyên". What comes again and again is refused: it is a task for each time.
 */
export function readDeadline(cell: string, isMonthFirst: boolean, timeOf: TimeOf): Read {
  const read = readDay(cell, isMonthFirst);
  if (!("fault" in read) || read.fault !== "not-a-day" || cell.length > longest) return read;
  const time = timeOf(cell);
  if (time === null) return read;
  if (time.recurrence !== null) return { fault: "recurring" };
  return time.day === null && !time.continuous ? read : { day: time.day, inWords: cell };
}
