import type { DialogueState } from "./dialogue.ts";

/** What can be done with a session, one word a step. */
export type DialogueStep = "edit" | "announce" | "open" | "close" | "reopen" | "conclude" | "publish" | "cancel";

/** The one table of states and steps; what is not named is refused. */
export const dialogueSteps: Readonly<Record<DialogueState, Readonly<Partial<Record<DialogueStep, DialogueState>>>>> = {
  planned: { edit: "planned", announce: "announced", open: "open", cancel: "cancelled" },
  announced: { edit: "announced", open: "open", cancel: "cancelled" },
  open: { close: "held" },
  held: { conclude: "concluded", reopen: "open" },
  concluded: { conclude: "concluded", publish: "published" },
  published: {},
  cancelled: {},
};

/** Whether a session still takes questions: until it is over, and not when it was called off. */
export const takesQuestions = (state: DialogueState): boolean =>
  state === "planned" || state === "announced" || state === "open";
