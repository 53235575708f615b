import type { PlanDocument } from "@gandan/domain/plans";
import { type Day, dayFrom, lastDayOfMonth, yearOf } from "@gandan/domain/values";
import type { CheckContext } from "./rule.ts";

/**
 * The day whose law a document is held to: its own as far as written (its month's last day), or the day of the check; a
 * plan without a date that was made for a year gone by belongs to that year.
 */
export function dayOf(document: PlanDocument, context: CheckContext): Day {
  const { day, month, year } = document.date ?? { day: null, month: null, year: null };
  if (year === null) return earlier(context.on, document.year === null ? null : lastDayOfMonth(document.year, 12));
  if (month === null) return lastDayOfMonth(year, 12);
  return (day === null ? null : dayFrom(year, month, day)) ?? lastDayOfMonth(year, month);
}

const earlier = (one: Day, other: Day | null): Day => (other !== null && other < one ? other : one);

/** The year a plan is made for: the one it names, or that of its date. */
export const planYearOf = (document: PlanDocument, context: CheckContext): number =>
  document.year ?? document.date?.year ?? yearOf(dayOf(document, context));
