import type { Target } from "../roles/index.ts";
import type { Task } from "./task.ts";

/** Whose a task is, for the table of rights: the responsible and the supporting positions, and its hamlet. */
export const targetOf = (task: Pick<Task, "communeId" | "hamletId" | "positionId" | "supportingIds">): Target => ({
  communeId: task.communeId,
  hamletId: task.hamletId,
  positionIds: [task.positionId, ...task.supportingIds],
});
