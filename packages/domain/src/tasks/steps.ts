import { type Result, ok, refuse } from "../values/index.ts";
import { type Task, TaskState } from "./task.ts";

export type TaskStep = "start" | "report" | "finish" | "confirm" | "return" | "cancel" | "reopen" | "assign";

/** The one table of steps: from each state, what may be done and where it leads. What is not named is refused. */
export const taskSteps: Readonly<Record<TaskState, Readonly<Partial<Record<TaskStep, TaskState>>>>> = {
  assigned: { start: "in-progress", report: "in-progress", finish: "done", cancel: "cancelled", assign: "assigned" },
  "in-progress": { report: "in-progress", finish: "done", cancel: "cancelled", assign: "assigned" },
  done: { confirm: "confirmed", return: "returned" },
  returned: { report: "in-progress", finish: "done", cancel: "cancelled", assign: "assigned" },
  confirmed: {},
  cancelled: { reopen: "assigned" },
};

/** The state a step leads to, or the refusal that this state does not allow it. */
export function stepFrom(task: Pick<Task, "state">, step: TaskStep): Result<TaskState, "task.step-not-allowed"> {
  const next = taskSteps[task.state][step];
  return next === undefined ? refuse("task.step-not-allowed") : ok(next);
}

/** Whether work on a task is still to come. */
export const isOpen = (task: Pick<Task, "state">): boolean => task.state !== "confirmed" && task.state !== "cancelled";

/** The states of tasks on which work is still to come. */
export const openTaskStates: readonly TaskState[] = TaskState.options.filter((state) => isOpen({ state }));

/** Whether somebody still has to do it; what was reported done waits for somebody else. */
export const isToBeDone = (task: Pick<Task, "state">): boolean => isOpen(task) && task.state !== "done";

/** The states of tasks that somebody still has to do, in which they can be late or silent. */
export const toBeDoneStates: readonly TaskState[] = TaskState.options.filter((state) => isToBeDone({ state }));
