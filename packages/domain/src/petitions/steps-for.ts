import { type Actor, may } from "../roles/index.ts";
import { type PetitionStep, petitionSteps, targetOf } from "./answer-petition.ts";
import type { Petition } from "./petition.ts";

const rights = { assign: "petition.assign", answer: "petition.answer" } as const;
const allSteps: readonly PetitionStep[] = ["assign", "answer"];

/** The steps that a person may take with a citizen's word now. */
export const petitionStepsFor = (petition: Petition, by: Actor): PetitionStep[] =>
  allSteps.filter(
    (step) => petitionSteps[petition.state][step] !== undefined && may(by, rights[step], targetOf(petition)),
  );
