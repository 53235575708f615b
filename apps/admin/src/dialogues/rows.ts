import type { DialogueState, QuestionState } from "@gandan/domain/dialogues";
import type { Outputs } from "../api.ts";

export type YearPage = Outputs["dialogues"]["year"];
export type YearRow = YearPage["rows"][number];
export type DialoguePage = Outputs["dialogues"]["get"];
export type DialogueFacts = DialoguePage["dialogue"];
export type QuestionRow = DialoguePage["questions"][number];
export type PromiseRow = DialoguePage["promises"][number];

/** The usual way of a session, in order. */
export const usualStates = [
  "planned",
  "announced",
  "open",
  "held",
  "concluded",
  "published",
] as const satisfies readonly DialogueState[];

/** Questions that still wait for an answer in the room. */
export const waits = ({ state, mergedInto }: { state: QuestionState; mergedInto: string | null }): boolean =>
  mergedInto === null && (state === "received" || state === "released" || state === "called");

/** A question's own place with how many ask it, joined ones included. */
export const askersOf = (questions: readonly QuestionRow[], { petitionId }: QuestionRow): number =>
  questions.filter((one) => one.petitionId === petitionId || one.mergedInto === petitionId).length;
