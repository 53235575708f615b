import type { ModelState } from "./model.ts";

/** What can be done with a model, one word a step. */
export type ModelStep =
  | "edit"
  | "begin"
  | "evidence"
  | "withdraw"
  | "propose"
  | "return"
  | "recognise"
  | "replicate"
  | "confirm-alive"
  | "end"
  | "resume";

/** The one table of states and steps; what is not named is refused. What was proposed is not changed while it is judged. */
export const modelSteps: Readonly<Record<ModelState, Readonly<Partial<Record<ModelStep, ModelState>>>>> = {
  registered: { edit: "registered", begin: "under-way", end: "ended" },
  "under-way": { edit: "under-way", evidence: "evidenced", "confirm-alive": "under-way", end: "ended" },
  evidenced: {
    edit: "evidenced",
    evidence: "evidenced",
    withdraw: "evidenced",
    propose: "proposed",
    "confirm-alive": "evidenced",
    end: "ended",
  },
  proposed: { return: "evidenced", recognise: "recognised", end: "ended" },
  // A model recognised by the commune may be recognised by the province too.
  recognised: {
    evidence: "recognised",
    withdraw: "recognised",
    recognise: "recognised",
    replicate: "recognised",
    "confirm-alive": "recognised",
    end: "ended",
  },
  // It goes on from where it was, which is at least that it was registered.
  ended: { resume: "registered" },
};

/** The steps that decide something about a model; the others keep it. */
export const decidingSteps: ReadonlySet<ModelStep> = new Set([
  "propose",
  "return",
  "recognise",
  "replicate",
  "end",
  "resume",
]);
