import type { Actor } from "../roles/index.ts";
import { type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { CaseEvent } from "./case-event.ts";
import type { Petition } from "./petition.ts";
import { mayTake } from "./petition-rights.ts";
import { petitionSteps } from "./petition-steps.ts";
import { type AnswerRules, answersDirectly } from "./sign-answer.ts";
import { plainEvent } from "./take-step.ts";

type Placed = Pick<Petition, "id" | "duplicateOf">;

/** Those of a group whose place changes when one of it, with everybody who stood under it, is put under another's first. */
export function linkUnder<Row extends Placed>(group: readonly Row[], petition: Row, named: Placed): Row[] {
  const firstId = named.duplicateOf ?? named.id;
  const isUnder = (row: Row) => row.id === petition.id || row.duplicateOf === petition.id;
  // Nothing stands under itself.
  return group
    .filter((row) => isUnder(row) && row.id !== firstId && row.duplicateOf !== firstId)
    .map((row) => ({ ...row, duplicateOf: firstId }));
}

/** Those of a group whose place changes when one leaves it: where the first leaves, the next one is the first. */
export function unlink<Row extends Placed>(group: readonly Row[], petition: Row): Row[] {
  if (petition.duplicateOf !== null) return [{ ...petition, duplicateOf: null }];
  const [next, ...others] = group.filter((row) => row.duplicateOf === petition.id);
  if (next === undefined) return [];
  return [{ ...next, duplicateOf: null }, ...others.map((row) => ({ ...row, duplicateOf: next.id }))];
}

/** Whether two matters are of one group. */
export const isLinked = (one: Placed, other: Placed): boolean =>
  one.id !== other.id && (one.duplicateOf ?? one.id) === (other.duplicateOf ?? other.id);

export type ShareRefusal =
  | "petition.not-linked"
  | "petition.not-answered"
  | "petition.not-yours"
  | "petition.already-answered"
  | "petition.step-not-allowed"
  | "petition.other-procedure"
  | "petition.needs-signature";

/**
 * Gives the answer of one matter to another about the same cause: its sender gets an answer of their own, with its own
 * day, state and letter, that stays theirs whatever becomes of the link.
 */
export function shareAnswer(
  from: Petition,
  to: Petition,
  by: Actor,
  now: Instant,
  rules: AnswerRules,
): Result<{ petition: Petition; event: CaseEvent }, ShareRefusal> {
  if (!isLinked(from, to)) return refuse("petition.not-linked");
  if (from.answer === null) return refuse("petition.not-answered");
  if (!mayTake(by, to, "answer")) return refuse("petition.not-yours");
  if (to.state === "answered" || to.state === "closed") return refuse("petition.already-answered");
  // A complaint is settled by a decision, which no letter stands for, and the other way round.
  if ((from.kind === "complaint") !== (to.kind === "complaint")) return refuse("petition.other-procedure");
  // What nobody signed does not answer a matter whose own answer would have to be signed.
  if (from.answer.signedBy === null && !answersDirectly(by, to, rules)) return refuse("petition.needs-signature");
  const state = petitionSteps[to.kind][to.state].answer;
  if (state === undefined) return refuse("petition.step-not-allowed");
  const answer = { ...from.answer, at: now };
  return ok({
    petition: { ...to, state, answer, proposedAnswer: null, updatedAt: now, revision: to.revision + 1 },
    event: plainEvent("answered", now, { personId: by.personId, positionId: to.positionId }),
  });
}
