import type { Writer } from "@gandan/db";
import { listQuestions, saveDialogue, saveQuestion } from "@gandan/db/dialogues";
import { findPetition, listPetitionEvents } from "@gandan/db/petitions";
import {
  type Direction,
  type Question,
  QuestionOutcome,
  type QuestionRefusal,
  type QuestionStep,
  directQuestion as direct,
  withMerged,
} from "@gandan/domain/dialogues";
import * as petitions from "@gandan/domain/petitions";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepPetition } from "../petitions/keep-petition.ts";
import { inRoom, logged } from "./in-room.ts";
import { DialogueAsked } from "./step-dialogue.ts";

const asked = DialogueAsked.extend({ petitionId: idOf("petition") });
export const QuestionDirection = z.discriminatedUnion("step", [
  asked.extend({ step: z.enum(["release", "withhold", "call", "set-back", "take-back"]) }),
  asked.extend({ step: z.literal("hide"), reason: z.string().max(500) }),
  /** What was answered, in the clerk's words; nothing where the prepared answer was read out. */
  asked.extend({ step: z.literal("answer"), outcome: QuestionOutcome, text: z.string().max(10_000) }),
]);
export type QuestionDirection = z.infer<typeof QuestionDirection>;

const kinds = {
  release: "released",
  withhold: "withheld",
  call: "called",
  "set-back": "set-back",
  answer: "answered",
  "take-back": "taken-back",
  hide: "hidden",
} as const satisfies Record<QuestionStep, string>;

type Refusal = QuestionRefusal | "petition.answer-empty";

/** Directs one question of a room; an answer given there is what each asker reads by their receipt. */
export const directQuestion = (
  ctx: OfficialContext,
  input: QuestionDirection,
): Promise<Result<{ version: number }, Refusal>> =>
  inRoom(ctx, input.dialogueId, async (tx, dialogue): Promise<Result<{ version: number }, Refusal>> => {
    const { dialogueId, petitionId, step } = input;
    const questions = await listQuestions(tx, ctx.scope, dialogueId);
    const decision = direct(dialogue, questions, petitionId, directionOf(input), ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    if (step === "answer" && input.outcome === "answered") {
      const text = input.text.trim() || (questions.find((one) => one.petitionId === petitionId)?.prepared ?? "");
      if (text === "") return refuse("petition.answer-empty");
      for (const one of withMerged(questions, petitionId)) await answerAsker(tx, ctx, one, text);
    }
    if (step === "take-back") for (const one of withMerged(questions, petitionId)) await reopenFor(tx, ctx, one);
    for (const question of decision.value.changed) await saveQuestion(tx, question);
    await saveDialogue(tx, decision.value.dialogue);
    const note = step === "hide" ? input.reason : null;
    await logged(tx, ctx, dialogueId, { kind: kinds[step], petitionId, note });
    return ok({ version: decision.value.dialogue.version });
  });

const directionOf = (input: QuestionDirection): Direction =>
  input.step === "hide"
    ? { step: "hide", reason: input.reason }
    : input.step === "answer"
      ? { step: "answer", outcome: input.outcome }
      : { step: input.step };

async function answerAsker(tx: Writer, ctx: OfficialContext, question: Question, text: string): Promise<void> {
  const petition = await findPetition(tx, ctx.scope, question.petitionId);
  if (petition === null) return;
  const decision = petitions.answerInSession(petition, text, ctx.actor, ctx.now());
  // Who was answered in writing before the session keeps that answer.
  if (!decision.ok) return;
  const event = petitions.plainEvent("answered", ctx.now(), { ...ctx.actor, positionId: petition.positionId });
  await keepPetition(tx, ctx, petition, decision.value, event);
}

async function reopenFor(tx: Writer, ctx: OfficialContext, question: Question): Promise<void> {
  const petition = await findPetition(tx, ctx.scope, question.petitionId);
  if (petition === null || question.outcome !== "answered") return;
  const events = await listPetitionEvents(tx, ctx.scope, petition.id);
  const note = "Rút lại câu trả lời ghi tại phiên đối thoại.";
  const words = { on: ctx.today, note, to: null, document: null, days: null, promised: null, ground: null };
  const decision = petitions.takeStep(petition, events, "reopen", words, ctx.actor, ctx.now());
  if (decision.ok)
    await keepPetition(tx, ctx, petition, { ...decision.value.petition, answer: null }, decision.value.event);
}
