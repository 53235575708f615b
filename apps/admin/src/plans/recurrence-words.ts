import { Recurrence } from "@gandan/domain/plans";
import { type Occurrence, occurrencesOf } from "@gandan/domain/tasks";

/** The rhythms a task can have, from the shortest to the longest. */
export const rhythms = ["day", "week", "month", "quarter", "half-year", "year"] as const;

/** A rhythm without a day of its own; null for anything that is none. */
export const recurrenceOf = (every: string | null): Recurrence | null =>
  Recurrence.safeParse({ every, dayOfMonth: null, month: null }).data ?? null;

/** The tasks a proposal becomes in the plan's year: the due days of a recurring one, or itself once. */
export const dueDaysOf = (recurrence: Recurrence | null, year: number): readonly (Occurrence | null)[] => {
  const due = recurrence === null ? [] : occurrencesOf(recurrence, year);
  return due.length === 0 ? [null] : due;
};
