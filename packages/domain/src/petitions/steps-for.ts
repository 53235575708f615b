import type { Actor } from "../roles/index.ts";
import type { CaseEvent } from "./case-event.ts";
import { costAllows } from "./cost-acts.ts";
import type { Petition } from "./petition.ts";
import { isCalledFor } from "./petition-rights.ts";
import { type PetitionStep, petitionSteps, stepRules } from "./petition-steps.ts";
import { standingEvents } from "./standing-events.ts";
import { type AnswerRules, mayTakeAnswerStep } from "./sign-answer.ts";

/** The steps that a person may take with a citizen's word now, in the order in which they are offered. */
export const petitionStepsFor = (
  petition: Petition,
  events: readonly Pick<CaseEvent, "kind">[],
  by: Actor,
  rules: AnswerRules,
): PetitionStep[] => {
  const standing = standingEvents(petition.kind, events);
  const moves = petitionSteps[petition.kind][petition.state];
  return (Object.keys(stepRules) as PetitionStep[]).filter(
    (step) =>
      moves[step] !== undefined &&
      mayTakeAnswerStep(by, petition, step, rules) &&
      isCalledFor(step, standing) &&
      costAllows(petition, step),
  );
};
