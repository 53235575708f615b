import type { Actor } from "../roles/index.ts";
import { type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Petition } from "./petition.ts";
import { mayTake } from "./petition-rights.ts";
import { type AnswerRules, answersDirectly, isWith } from "./sign-answer.ts";
import { petitionSteps } from "./petition-steps.ts";

type Refusal = "petition.step-not-allowed" | "petition.not-yours";

/** Gives a citizen's word to a position to deal with. */
export function assignPetition(
  petition: Petition,
  positionId: Id<"position">,
  by: Actor,
  now: Instant,
): Result<Petition, Refusal> {
  if (!mayTake(by, petition, "assign")) return refuse("petition.not-yours");
  const state = petitionSteps[petition.kind][petition.state].assign;
  if (state === undefined) return refuse("petition.step-not-allowed");
  return ok({ ...petition, state, positionId, updatedAt: now, revision: petition.revision + 1 });
}

type AnswerRefusal = Refusal | "petition.already-answered" | "petition.answer-empty";

/** Answers a citizen's word in one step; the answer is what the citizen reads with the receipt. */
export function answerPetition(
  petition: Petition,
  text: string,
  by: Actor,
  now: Instant,
  rules: AnswerRules,
): Result<Petition, AnswerRefusal | "petition.needs-signature"> {
  if (!mayTake(by, petition, "answer")) return refuse("petition.not-yours");
  const answered = answerInSession(petition, text, by, now);
  if (!answered.ok) return answered;
  if (!isWith(by, petition)) return refuse("petition.not-yours");
  return answersDirectly(by, petition, rules) ? answered : refuse("petition.needs-signature");
}

/** Writes down what was answered aloud before everybody, with whomever the matter lies. */
export function answerInSession(
  petition: Petition,
  text: string,
  by: Actor,
  now: Instant,
): Result<Petition, AnswerRefusal> {
  if (!mayTake(by, petition, "answer")) return refuse("petition.not-yours");
  if (petition.state === "answered" || petition.state === "closed") return refuse("petition.already-answered");
  const state = petitionSteps[petition.kind][petition.state].answer;
  if (state === undefined) return refuse("petition.step-not-allowed");
  if (text.trim() === "") return refuse("petition.answer-empty");
  const answer = { text: text.trim(), at: now, personId: by.personId, signedBy: null };
  return ok({ ...petition, state, answer, proposedAnswer: null, updatedAt: now, revision: petition.revision + 1 });
}
