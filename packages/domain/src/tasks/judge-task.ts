import { type Actor, may } from "../roles/index.ts";
import { type Instant, type Result, refuse } from "../values/index.ts";
import { step } from "./change-task.ts";
import { targetOf } from "./target-of.ts";
import type { Task } from "./task.ts";

type Refusal = "task.step-not-allowed" | "task.not-yours-to-confirm" | "task.reason-missing" | "task.confirm-own";

/** The work is accepted, by somebody who may confirm and who is not the only one responsible for it. */
export function confirmTask(task: Task, by: Actor, now: Instant): Result<Task, Refusal> {
  if (!may(by, "task.confirm", targetOf(task))) return refuse("task.not-yours-to-confirm");
  if (by.bundle !== "leader" && by.positionIds.includes(task.positionId)) return refuse("task.confirm-own");
  return step(task, "confirm", now);
}

/** The work goes back to its holder, with a reason. */
export function returnTask(task: Task, reason: string, by: Actor, now: Instant): Result<Task, Refusal> {
  if (!may(by, "task.confirm", targetOf(task))) return refuse("task.not-yours-to-confirm");
  if (reason.trim() === "") return refuse("task.reason-missing");
  return step(task, "return", now);
}

/** The task is no longer to be done, with a reason; it stays in the records. */
export function cancelTask(task: Task, reason: string, by: Actor, now: Instant): Result<Task, Refusal> {
  if (!may(by, "task.assign", targetOf(task))) return refuse("task.not-yours-to-confirm");
  if (reason.trim() === "") return refuse("task.reason-missing");
  return step(task, "cancel", now);
}

/** A cancelled task is to be done after all. */
export function reopenTask(task: Task, by: Actor, now: Instant): Result<Task, Refusal> {
  if (!may(by, "task.assign", targetOf(task))) return refuse("task.not-yours-to-confirm");
  return step(task, "reopen", now);
}
