import { type Occurrence, occurrencesSince } from "../tasks/index.ts";
import type { Day } from "../values/index.ts";
import type { Recurrence } from "./plan-document.ts";
import type { Plan } from "./plan.ts";

/**
 * The tasks that a proposal becomes: the due days of a recurring one in the plan's year, or itself once (null). What was
 * over before the plan was issued, or before a day from which on it is wanted, is none of them.
 */
export function dueDaysOf(
  { recurrence, since }: { recurrence: Recurrence | null; since: Day | null },
  { year, issuedOn }: Pick<Plan, "year" | "issuedOn">,
): readonly (Occurrence | null)[] {
  if (recurrence === null) return [null];
  const isIssuedLater = issuedOn !== null && (since === null || issuedOn > since);
  const due = occurrencesSince(recurrence, year, isIssuedLater ? issuedOn : since);
  return due.length === 0 ? [null] : due;
}
