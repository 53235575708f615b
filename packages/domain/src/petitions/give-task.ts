import { type Actor, type RoleChart, may } from "../roles/index.ts";
import { type NewTask, type Task, createTask } from "../tasks/index.ts";
import { type Day, type Id, type Instant, type Result, ok, refuse, shortDay } from "../values/index.ts";
import { targetOf } from "./petition-rights.ts";
import type { Petition } from "./petition.ts";

export type GiveTaskRefusal =
  | "petition.not-yours"
  | "petition.step-not-allowed"
  | "task.not-yours-to-assign"
  | "task.position-unknown"
  | "task.hamlet-unknown";

/** Whether a person may have somebody do what a citizen's word asks for: who answers it and may give tasks. */
export const mayGiveTask = (petition: Petition, by: Actor): boolean =>
  petition.erasedAt === null &&
  may(by, "petition.answer", targetOf(petition)) &&
  may(by, "task.create", { communeId: petition.communeId });

/**
 * Has somebody do what a citizen's word asks for. More people read tasks than citizens' words, so that the task says
 * only what its giver writes and never repeats the word or its sender; `answerBy` is the day the word has to be
 * answered by, and stands beside the deadline.
 */
export function giveTaskOf(
  petition: Petition,
  id: Id<"task">,
  wanted: NewTask,
  at: { chart: RoleChart; today: Day; answerBy: Day | null },
  by: Actor,
  now: Instant,
): Result<Task, GiveTaskRefusal> {
  if (petition.erasedAt !== null) return refuse("petition.step-not-allowed");
  if (!may(by, "petition.answer", targetOf(petition))) return refuse("petition.not-yours");
  const given = createTask(id, wanted, at, by, now);
  if (!given.ok) return given;
  const { deadlineReason } = given.value;
  const answered = at.answerBy === null ? "" : `; phải trả lời người dân chậm nhất ${shortDay(at.answerBy)}`;
  return ok({
    ...given.value,
    source: { kind: "petition", petitionId: petition.id },
    deadlineReason: deadlineReason === null ? null : `${deadlineReason}${answered}`,
  });
}
