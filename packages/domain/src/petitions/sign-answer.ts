import { type Actor, may } from "../roles/index.ts";
import { type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { CaseEvent } from "./case-event.ts";
import type { Petition, PetitionKind } from "./petition.ts";
import { mayTake, targetOf } from "./petition-rights.ts";
import { type PetitionStep, petitionSteps } from "./petition-steps.ts";
import { type Stepped, plainEvent } from "./take-step.ts";

/** Who signs answers on a day, and which kinds are answered without a signature by the commune's own setting. */
export interface AnswerRules {
  direct: readonly PetitionKind[];
  /** The positions of the chairman and the deputies. */
  signing: readonly Id<"position">[];
}

export type SigningRefusal =
  | "petition.not-yours"
  | "petition.step-not-allowed"
  | "petition.answer-empty"
  | "petition.remark-missing";

/** Whether a person signs answers: a leader, or who acts for one by delegation. */
export const maySign = (by: Actor, { communeId }: Pick<Petition, "communeId">, { signing }: AnswerRules): boolean =>
  may(by, "petition.sign", { communeId, positionIds: signing });

/** Whether a matter lies with a person: given to their position, or still to nobody. */
export const isWith = (by: Actor, { positionId }: Pick<Petition, "positionId">): boolean =>
  positionId === null || by.positionIds.includes(positionId);

/** Whether a person may answer without anybody's signature: the kind needs none, or they sign themselves. */
export const answersDirectly = (by: Actor, petition: Petition, rules: AnswerRules): boolean =>
  rules.direct.includes(petition.kind) || maySign(by, petition, rules);

/** Whether a step of answering and signing is a person's to take; any other step is judged elsewhere. */
export function mayTakeAnswerStep(by: Actor, petition: Petition, step: PetitionStep, rules: AnswerRules): boolean {
  if (step === "sign-answer" || step === "send-back") return maySign(by, petition, rules);
  if (!mayTake(by, petition, step)) return false;
  if (step === "answer") return isWith(by, petition) && answersDirectly(by, petition, rules);
  // Who signs has no one to submit to.
  if (step === "submit-answer") return isWith(by, petition) && !maySign(by, petition, rules);
  return true;
}

/** Hands the draft of an answer in for signature. */
export function submitAnswer(
  petition: Petition,
  text: string,
  by: Actor,
  now: Instant,
  rules: AnswerRules,
): Result<Stepped, SigningRefusal> {
  const checked = stepTo(petition, "submit-answer", by, rules);
  if (!checked.ok) return checked;
  if (text.trim() === "") return refuse("petition.answer-empty");
  const proposedAnswer = { text: text.trim(), at: now, personId: by.personId, signedBy: null };
  return ok(stepped({ ...petition, state: checked.value, proposedAnswer }, "answer-submitted", by, now));
}

/** Signs the draft: it becomes the answer that the citizen reads, with who wrote it and who signed. */
export function signAnswer(
  petition: Petition,
  by: Actor,
  now: Instant,
  rules: AnswerRules,
): Result<Stepped, SigningRefusal> {
  const checked = stepTo(petition, "sign-answer", by, rules);
  if (!checked.ok) return checked;
  const { proposedAnswer } = petition;
  if (proposedAnswer === null) return refuse("petition.answer-empty");
  const answer = { ...proposedAnswer, at: now, signedBy: by.personId };
  return ok(stepped({ ...petition, state: checked.value, answer, proposedAnswer: null }, "answered", by, now));
}

/** Gives the draft back to who wrote it, with what is to be changed; its words are kept. */
export function sendAnswerBack(
  petition: Petition,
  remark: string,
  by: Actor,
  now: Instant,
  rules: AnswerRules,
): Result<Stepped, SigningRefusal> {
  const checked = stepTo(petition, "send-back", by, rules);
  if (!checked.ok) return checked;
  if (remark.trim() === "") return refuse("petition.remark-missing");
  const done = stepped({ ...petition, state: checked.value }, "answer-sent-back", by, now);
  return ok({ ...done, event: { ...done.event, note: remark.trim() } });
}

function stepTo(
  petition: Petition,
  step: "submit-answer" | "sign-answer" | "send-back",
  by: Actor,
  rules: AnswerRules,
): Result<Petition["state"], "petition.not-yours" | "petition.step-not-allowed"> {
  if (!mayTakeAnswerStep(by, petition, step, rules)) return refuse("petition.not-yours");
  const state = petitionSteps[petition.kind][petition.state][step];
  return state === undefined ? refuse("petition.step-not-allowed") : ok(state);
}

const stepped = (petition: Petition, kind: CaseEvent["kind"], by: Actor, now: Instant): Stepped => ({
  petition: { ...petition, updatedAt: now, revision: petition.revision + 1 },
  event: plainEvent(kind, now, { personId: by.personId, positionId: petition.positionId }),
});

/** Whether a person may see a matter because its answer waits for their signature. */
export const mayReadToSign = (by: Actor, petition: Petition, rules: AnswerRules): boolean =>
  petition.state === "for-signature" && maySign(by, petition, rules);

/** What a person who may not answer a matter does not see of it either. */
export const seesDraft = (by: Actor, petition: Petition, rules: AnswerRules): boolean =>
  may(by, "petition.answer", targetOf(petition)) || mayReadToSign(by, petition, rules);
