import { z } from "zod";
import { type Actor, may } from "../roles/index.ts";
import { Day, type Instant, type Result, idOf, ok, refuse } from "../values/index.ts";
import { isCurrent, touched } from "./change-task.ts";
import { isOpen, taskSteps } from "./steps.ts";
import { targetOf } from "./target-of.ts";
import type { Task } from "./task.ts";

/** What may be changed of a task after it was assigned, on the revision the editor saw. */
export const TaskEdit = z.object({
  revision: z.number().int(),
  title: z.string().trim().min(1).max(500),
  detail: z.string().max(20_000),
  positionId: idOf("position"),
  supportingIds: z.array(idOf("position")).max(30),
  deadline: Day.nullable(),
  product: z.string().trim().max(500).nullable(),
  quantity: z.number().min(0).nullable(),
  unit: z.string().trim().max(100).nullable(),
  evidenceRequired: z.boolean(),
});
export type TaskEdit = z.infer<typeof TaskEdit>;

type Refusal = "task.not-yours-to-assign" | "task.closed" | "task.changed-meanwhile";

/** The task as edited; given to another position it begins again as assigned. */
export function editTask(task: Task, edit: TaskEdit, by: Actor, now: Instant): Result<Task, Refusal> {
  if (!may(by, "task.assign", targetOf(task))) return refuse("task.not-yours-to-assign");
  if (!isOpen(task) || task.state === "done") return refuse("task.closed");
  const current = isCurrent(task, edit.revision);
  if (!current.ok) return current;
  const { revision: _seen, ...changes } = edit;
  const moved = edit.positionId !== task.positionId;
  return ok(
    touched(
      {
        ...task,
        ...changes,
        deadlineReason: edit.deadline === task.deadline ? task.deadlineReason : `${by.name} đặt`,
        state: moved ? (taskSteps[task.state].assign ?? task.state) : task.state,
      },
      now,
    ),
  );
}
