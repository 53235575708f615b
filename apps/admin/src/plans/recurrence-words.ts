import { Recurrence } from "@gandan/domain/plans";

/** The rhythms a task can have, from the shortest to the longest. */
export const rhythms = ["day", "week", "month", "quarter", "half-year", "year"] as const;

/** A rhythm without a day of its own; null for anything that is none. */
export const recurrenceOf = (every: string | null): Recurrence | null =>
  Recurrence.safeParse({ every, dayOfMonth: null, month: null }).data ?? null;
