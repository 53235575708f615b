import type { QuestionState } from "./question.ts";

/** What can be done with a question in the room. */
export type QuestionStep = "release" | "withhold" | "call" | "set-back" | "answer" | "take-back" | "hide";

/** The one table of states and steps of a question; what is not named is refused. */
export const questionSteps: Readonly<Record<QuestionState, Readonly<Partial<Record<QuestionStep, QuestionState>>>>> = {
  received: { release: "released", call: "called", answer: "answered", hide: "hidden" },
  released: { withhold: "received", call: "called", answer: "answered", hide: "hidden" },
  called: { "set-back": "released", answer: "answered", hide: "hidden" },
  answered: { "take-back": "released" },
  hidden: { release: "released" },
};
