import { z } from "zod";
import { type Actor, may } from "../roles/index.ts";
import { type Instant, type Result, idOf, refuse } from "../values/index.ts";
import { step } from "./change-task.ts";
import type { Task } from "./task.ts";
import { targetOf } from "./target-of.ts";

/** What a person reports of a task: a number where it has a measure, a sentence, photos or scans. */
export const TaskReport = z.object({
  sentence: z.string().trim().max(5_000),
  quantity: z.number().min(0).max(1_000_000_000).nullable(),
  evidence: z.array(idOf("file")).max(20),
});
export type TaskReport = z.infer<typeof TaskReport>;

type Refusal = "task.step-not-allowed" | "task.not-yours" | "task.report-empty" | "task.evidence-missing";

const saysNothing = (report: TaskReport): boolean =>
  report.sentence === "" && (report.quantity ?? 0) === 0 && report.evidence.length === 0;

/** Progress on a task by one who is responsible for it; an empty report is refused. */
export function reportProgress(task: Task, report: TaskReport, by: Actor, now: Instant): Result<Task, Refusal> {
  if (!may(by, "task.report", targetOf(task))) return refuse("task.not-yours");
  if (saysNothing(report)) return refuse("task.report-empty");
  return step(task, "report", now);
}

/** The task reported done; evidence, in this report or an earlier one, is required where the task says so. */
export function finishTask(
  task: Task,
  report: TaskReport,
  hasEarlierEvidence: boolean,
  by: Actor,
  now: Instant,
): Result<Task, Refusal> {
  if (!may(by, "task.report", targetOf(task))) return refuse("task.not-yours");
  if (task.evidenceRequired && report.evidence.length === 0 && !hasEarlierEvidence)
    return refuse("task.evidence-missing");
  return step(task, "finish", now);
}

/** The holder says that work has begun. */
export function startTask(task: Task, by: Actor, now: Instant): Result<Task, Refusal> {
  if (!may(by, "task.report", targetOf(task))) return refuse("task.not-yours");
  return step(task, "start", now);
}
