import { type Actor, may } from "../roles/index.ts";
import { type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Petition, PetitionState } from "./petition.ts";

export type PetitionStep = "assign" | "answer";

/** The one table of steps of a citizen's word; what is not named is refused. */
export const petitionSteps: Readonly<Record<PetitionState, Readonly<Partial<Record<PetitionStep, PetitionState>>>>> = {
  received: { assign: "assigned", answer: "answered" },
  assigned: { assign: "assigned", answer: "answered" },
  answered: {},
};

type Refusal = "petition.already-answered" | "petition.not-yours" | "petition.answer-empty";

/** Whose a citizen's word is, for the table of rights. */
export const targetOf = (petition: Petition) => ({
  communeId: petition.communeId,
  hamletId: petition.hamletId,
  positionIds: petition.positionId === null ? [] : [petition.positionId],
});

/** Whether a person may see a citizen's word. */
export const mayRead = (by: Actor, petition: Petition): boolean => may(by, "petition.read", targetOf(petition));

/** Gives a citizen's word to a position to deal with. */
export function assignPetition(
  petition: Petition,
  positionId: Id<"position">,
  by: Actor,
  now: Instant,
): Result<Petition, Refusal> {
  if (!may(by, "petition.assign", targetOf(petition))) return refuse("petition.not-yours");
  const state = petitionSteps[petition.state].assign;
  if (state === undefined) return refuse("petition.already-answered");
  return ok({ ...petition, state, positionId, updatedAt: now, revision: petition.revision + 1 });
}

/** Answers a citizen's word; the answer is what the citizen reads with the receipt. */
export function answerPetition(petition: Petition, text: string, by: Actor, now: Instant): Result<Petition, Refusal> {
  if (!may(by, "petition.answer", targetOf(petition))) return refuse("petition.not-yours");
  const state = petitionSteps[petition.state].answer;
  if (state === undefined) return refuse("petition.already-answered");
  if (text.trim() === "") return refuse("petition.answer-empty");
  const answer = { text: text.trim(), at: now, personId: by.personId };
  return ok({ ...petition, state, answer, updatedAt: now, revision: petition.revision + 1 });
}
