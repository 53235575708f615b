import { z } from "zod";
import type { Actor } from "../roles/index.ts";
import { Day, type Instant, type Result, idOf, ok, refuse } from "../values/index.ts";
import { touched } from "./change-task.ts";
import { editTask } from "./edit-task.ts";
import { cancelTask } from "./judge-task.ts";
import type { Task } from "./task.ts";

/** One change for many tasks at once: another position, another deadline, or cancelled with a reason. */
export const ManyChange = z.object({
  positionId: idOf("position").optional(),
  deadline: Day.nullable().optional(),
  cancel: z.string().trim().max(500).optional(),
});
export type ManyChange = z.infer<typeof ManyChange>;

type Refusal =
  | "task.not-yours-to-assign"
  | "task.not-yours-to-confirm"
  | "task.closed"
  | "task.changed-meanwhile"
  | "task.reason-missing"
  | "task.step-not-allowed"
  | "task.confirm-own"
  | "task.nothing-to-change";

/** One task as a change for many leaves it. */
export function changeOne(task: Task, change: ManyChange, by: Actor, now: Instant): Result<Task, Refusal> {
  if (change.cancel !== undefined) return cancelTask(task, change.cancel, by, now);
  if (change.positionId === undefined && change.deadline === undefined) return refuse("task.nothing-to-change");
  const edit = {
    ...task,
    positionId: change.positionId ?? task.positionId,
    deadline: change.deadline === undefined ? task.deadline : change.deadline,
  };
  const { revision, title, detail, positionId, supportingIds, deadline } = edit;
  const { product, quantity, unit, evidenceRequired } = edit;
  const only = { revision, title, detail, positionId, supportingIds, deadline };
  return editTask(task, { ...only, product, quantity, unit, evidenceRequired }, by, now);
}

const undoTime = 10 * 60_000;

/** Whether a change for many may still be taken back: within ten minutes. */
export const mayStillUndo = (changedAt: Instant, now: Instant): Result<null, "task.undo-expired"> =>
  now - changedAt <= undoTime ? ok(null) : refuse("task.undo-expired");

/** The task as it was before a change for many; null where somebody changed it since. */
export const takeBack = (task: Task, before: Task, revisionAfter: number, now: Instant): Task | null =>
  task.revision === revisionAfter ? touched({ ...before, revision: task.revision }, now) : null;
