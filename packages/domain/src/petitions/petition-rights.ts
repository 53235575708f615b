import { type Actor, may } from "../roles/index.ts";
import type { CaseEvent } from "./case-event.ts";
import type { Petition } from "./petition.ts";
import { type PetitionStep, followUps, stepRules } from "./petition-steps.ts";

/** Whose a citizen's word is, for the table of rights. */
export const targetOf = (petition: Petition) => ({
  communeId: petition.communeId,
  hamletId: petition.hamletId,
  positionIds: petition.positionId === null ? [] : [petition.positionId],
});

/** Whether a person may see a citizen's word. */
export const mayRead = (by: Actor, petition: Petition): boolean => may(by, "petition.read", targetOf(petition));

/** Whether a step is a person's to take, whatever the state; with a matter that was destroyed nobody does anything. */
export const mayTake = (by: Actor, petition: Petition, step: PetitionStep): boolean =>
  petition.erasedAt === null && may(by, stepRules[step].right, targetOf(petition));

/** Whether what a step follows up has happened, and since then was not followed up yet. */
export function isCalledFor(step: PetitionStep, events: readonly Pick<CaseEvent, "kind">[]): boolean {
  const cause = followUps[step];
  if (cause === undefined) return true;
  const happened = events.findLastIndex(({ kind }) => kind === cause);
  return happened !== -1 && events.findLastIndex(({ kind }) => kind === stepRules[step].event) < happened;
}
