import { z } from "zod";
import { PetitionTopic } from "../petitions/index.ts";
import { type Id, Instant, idOf } from "../values/index.ts";

export const QuestionState = z.enum(["received", "released", "called", "answered", "hidden"]);
export type QuestionState = z.infer<typeof QuestionState>;

/** How a question was met in the room: answered, noted for a reply, or passed to the level above. */
export const QuestionOutcome = z.enum(["answered", "noted", "passed-up"]);
export type QuestionOutcome = z.infer<typeof QuestionOutcome>;

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");

/** The place of a citizen's question in a session; its words, its sender and its answer stand in the register. */
export const Question = z.object({
  communeId: idOf("commune"),
  dialogueId: idOf("dialogue"),
  petitionId: idOf("petition"),
  /** Given at arrival and never again to another, hidden or not. */
  number: z.int().min(1),
  /** Whether its sender lets it be shown on the projector. */
  mayShow: z.boolean(),
  /** The heading it is prepared under. */
  topic: PetitionTopic,
  state: QuestionState,
  /** Why it does not stand on the projector; it keeps its number and gets an answer. */
  hiddenReason: words(500).nullable(),
  /** The question that asks the same; each asker keeps a number and gets the answer. */
  mergedInto: idOf("petition").nullable(),
  /** Who prepares the answer. */
  positionId: idOf("position").nullable(),
  prepared: words(10_000).nullable(),
  outcome: QuestionOutcome.nullable(),
  answeredAt: Instant.nullable(),
  updatedAt: Instant,
  revision: z.int().min(1),
});
export type Question = z.infer<typeof Question>;

/** A question as it arrives. */
export const newQuestion = (
  place: Pick<Question, "communeId" | "dialogueId" | "petitionId" | "number" | "mayShow" | "topic">,
  now: Instant,
): Question => ({
  ...place,
  state: "received",
  hiddenReason: null,
  mergedInto: null,
  positionId: null,
  prepared: null,
  outcome: null,
  answeredAt: null,
  updatedAt: now,
  revision: 1,
});

/** Where a question leads, with those that were merged into it. */
export const withMerged = (questions: readonly Question[], petitionId: Id<"petition">): Question[] =>
  questions.filter((question) => question.petitionId === petitionId || question.mergedInto === petitionId);
