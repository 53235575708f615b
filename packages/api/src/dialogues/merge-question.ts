import { listQuestions, saveQuestion } from "@gandan/db/dialogues";
import { type QuestionRefusal, mergeQuestion as merge, separateQuestion as separate } from "@gandan/domain/dialogues";
import { type Result, idOf, ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { inRoom, logged, moved } from "./in-room.ts";
import { DialogueAsked } from "./step-dialogue.ts";

export const MergeAsked = DialogueAsked.extend({ petitionId: idOf("petition"), into: idOf("petition") });
export type MergeAsked = z.infer<typeof MergeAsked>;

/** Joins a question to the one that asks the same; each asker keeps their number and gets the answer. */
export const mergeQuestion = (
  ctx: OfficialContext,
  { dialogueId, petitionId, into }: MergeAsked,
): Promise<Result<true, QuestionRefusal>> =>
  inRoom(ctx, dialogueId, async (tx, dialogue) => {
    const questions = await listQuestions(tx, ctx.scope, dialogueId);
    const decision = merge(questions, petitionId, into, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    for (const question of decision.value) await saveQuestion(tx, question);
    await moved(tx, ctx, dialogue);
    const first = questions.find((one) => one.petitionId === into)?.number;
    await logged(tx, ctx, dialogueId, { kind: "merged", petitionId, note: String(first ?? "") });
    return ok(true);
  });

export const SeparateAsked = DialogueAsked.extend({ petitionId: idOf("petition") });
export type SeparateAsked = z.infer<typeof SeparateAsked>;

/** Makes a joined question one of its own again. */
export const separateQuestion = (
  ctx: OfficialContext,
  { dialogueId, petitionId }: SeparateAsked,
): Promise<Result<true, QuestionRefusal>> =>
  inRoom(ctx, dialogueId, async (tx, dialogue) => {
    const questions = await listQuestions(tx, ctx.scope, dialogueId);
    const decision = separate(questions, petitionId, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await saveQuestion(tx, decision.value);
    await moved(tx, ctx, dialogue);
    await logged(tx, ctx, dialogueId, { kind: "separated", petitionId });
    return ok(true);
  });
