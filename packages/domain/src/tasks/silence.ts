import { type Calendar, workingDaysBetween } from "../calendar/index.ts";
import type { Commune } from "../roles/index.ts";
import { type Day, dayOf } from "../values/index.ts";
import { isLate } from "./progress.ts";
import { isToBeDone } from "./steps.ts";
import type { Task } from "./task.ts";

/** Whether nothing happened to an open task for longer than the commune allows, though it is not late yet. */
export function isSilent(
  task: Pick<Task, "state" | "deadline" | "updatedAt">,
  commune: Pick<Commune, "silenceDays">,
  calendar: Calendar,
  today: Day,
): boolean {
  if (!isToBeDone(task) || isLate(task, today)) return false;
  return workingDaysBetween(calendar, dayOf(task.updatedAt), today).count >= commune.silenceDays;
}
