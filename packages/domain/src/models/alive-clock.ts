import { type Day, addDays, dayFrom, monthOf, yearOf } from "../values/index.ts";
import type { Model } from "./model.ts";

/** Whether a model still lives: from which day a year is counted, when it is full, and what is known. */
export interface AliveClock {
  from: Day;
  due: Day;
  state: "running" | "asked" | "ended";
}

/** A year counted from the last confirmation, the first recognition or the beginning; null before it began. */
export function aliveClock(
  { state, begunOn, aliveOn, recognitions }: Pick<Model, "state" | "begunOn" | "aliveOn" | "recognitions">,
  today: Day,
): AliveClock | null {
  const from = aliveOn ?? recognitions[0]?.decidedOn ?? begunOn;
  if (from === null || from === undefined) return null;
  const due = yearAfter(from);
  if (state === "ended") return { from, due, state: "ended" };
  return { from, due, state: today < due ? "running" : "asked" };
}

/** The same day of the next year; of 29 February, the 28th. */
export const yearAfter = (day: Day): Day =>
  dayFrom(yearOf(day) + 1, monthOf(day), Number(day.slice(8))) ?? addDays(day, 365);
