import type { Day } from "../values/index.ts";
import { isToBeDone } from "./steps.ts";
import type { Task, TaskEntry } from "./task.ts";

/** How far work stands, in words; the one rule of progress for tasks, duties, hamlets and plans. */
export type Standing = "untouched" | "moving" | "done" | "confirmed" | "late" | "cancelled";

/** What a task's log adds up to: reports that say something, and the number reached. */
export interface Reported {
  reports: number;
  quantity: number;
}

/** Adds up a task's log. Opening or starting a task is the minimum and counts as nothing. */
export function reportedOf(
  entries: readonly Pick<TaskEntry, "kind" | "sentence" | "quantity" | "evidence">[],
): Reported {
  const telling = entries.filter(
    (entry) =>
      (entry.kind === "progress" || entry.kind === "done") &&
      (entry.sentence.trim() !== "" || (entry.quantity ?? 0) > 0 || entry.evidence.length > 0),
  );
  return { reports: telling.length, quantity: telling.reduce((sum, entry) => sum + (entry.quantity ?? 0), 0) };
}

/** Whether a task's deadline has passed with the work not yet reported done. */
export const isLate = (task: Pick<Task, "state" | "deadline">, today: Day): boolean =>
  isToBeDone(task) && task.deadline !== null && task.deadline < today;

/** The standing of one task on a day; late goes before moving and untouched. */
export function standingOf(task: Pick<Task, "state" | "deadline">, reported: Reported, today: Day): Standing {
  if (task.state === "cancelled" || task.state === "confirmed" || task.state === "done") return task.state;
  if (isLate(task, today)) return "late";
  return reported.reports > 0 ? "moving" : "untouched";
}

/** How much of a task is done, 0 to 100: by its number where it has one, never 100 before it is reported done. */
export function percentOf(task: Pick<Task, "state" | "quantity">, reported: Reported): number {
  if (task.state === "confirmed" || task.state === "done") return 100;
  if (task.quantity !== null && task.quantity > 0)
    return Math.min(99, Math.floor((100 * reported.quantity) / task.quantity));
  return reported.reports > 0 ? 50 : 0;
}

/** Counts of standings, as shown for a duty, a hamlet or a whole plan; cancelled tasks are left out of `total`. */
export interface Tally {
  total: number;
  untouched: number;
  moving: number;
  done: number;
  late: number;
}

/** Adds up standings; done and confirmed count together. */
export function tallyOf(standings: readonly Standing[]): Tally {
  const count = (...wanted: Standing[]) => standings.filter((standing) => wanted.includes(standing)).length;
  return {
    total: standings.length - count("cancelled"),
    untouched: count("untouched"),
    moving: count("moving"),
    done: count("done", "confirmed"),
    late: count("late"),
  };
}
