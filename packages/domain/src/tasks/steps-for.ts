import { type Actor, may } from "../roles/index.ts";
import { type TaskStep, isOpen, taskSteps } from "./steps.ts";
import { targetOf } from "./target-of.ts";
import type { Task } from "./task.ts";

const rights = {
  start: "task.report",
  report: "task.report",
  finish: "task.report",
  confirm: "task.confirm",
  return: "task.confirm",
  cancel: "task.assign",
  reopen: "task.assign",
  assign: "task.assign",
} as const satisfies Record<TaskStep, string>;

const allSteps: readonly TaskStep[] = ["start", "report", "finish", "confirm", "return", "cancel", "reopen"];

/** The steps that a person may take with a task now; "edit" stands for every change of its text, time and position. */
export function stepsFor(task: Task, by: Actor): (TaskStep | "edit")[] {
  const target = targetOf(task);
  const isOnlyOwn = by.bundle !== "leader" && by.positionIds.includes(task.positionId);
  const steps = allSteps.filter(
    (step) =>
      taskSteps[task.state][step] !== undefined && may(by, rights[step], target) && (step !== "confirm" || !isOnlyOwn),
  );
  const mayEdit = isOpen(task) && task.state !== "done" && may(by, rights.assign, target);
  return mayEdit ? [...steps, "edit"] : steps;
}
