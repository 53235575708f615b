import { type Day, dayFrom, lastDayOfMonth } from "../values/index.ts";
import type { Rubric } from "./rubric.ts";

/** A step of a year's round with its days; null where the rubric sets none. */
export interface DatedStep {
  step: Rubric["timetable"][number]["step"];
  by: Rubric["timetable"][number]["by"];
  from: Day | null;
  to: Day | null;
}

/** The round of the year that is judged; a 29 February falls on the last day of its month. */
export const timetableOf = (rubric: Pick<Rubric, "timetable">, year: number): DatedStep[] =>
  rubric.timetable.map(({ step, by, from, to }) => ({ step, by, from: dayIn(from, year), to: dayIn(to, year) }));

function dayIn(yearly: Rubric["timetable"][number]["from"], year: number): Day | null {
  if (yearly === null) return null;
  const inYear = yearly.year === "next" ? year + 1 : year;
  return dayFrom(inYear, yearly.month, yearly.day) ?? lastDayOfMonth(inYear, yearly.month);
}

/** The steps under way on a day, both ends included; a step without an end stays open. */
export const stepsOn = (steps: readonly DatedStep[], day: Day): DatedStep[] =>
  steps.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
