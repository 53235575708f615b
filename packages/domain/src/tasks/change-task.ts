import type { Instant, Result } from "../values/index.ts";
import { ok, refuse } from "../values/index.ts";
import { type TaskStep, stepFrom } from "./steps.ts";
import type { Task } from "./task.ts";

/** A task one step further: state, time and revision move together; refused where the table has no such step. */
export function step(task: Task, name: TaskStep, now: Instant): Result<Task, "task.step-not-allowed"> {
  const next = stepFrom(task, name);
  return next.ok ? ok(touched({ ...task, state: next.value }, now)) : next;
}

/** The same task with its time and revision moved on. */
export const touched = (task: Task, now: Instant): Task => ({ ...task, updatedAt: now, revision: task.revision + 1 });

/** Refuses a change that was made on an older text of the task. */
export const isCurrent = (task: Task, revision: number): Result<Task, "task.changed-meanwhile"> =>
  task.revision === revision ? ok(task) : refuse("task.changed-meanwhile");
