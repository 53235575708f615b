import { findQuestion, saveQuestion } from "@gandan/db/dialogues";
import { type PrepareRefusal, prepareQuestion as prepare } from "@gandan/domain/dialogues";
import { PetitionTopic } from "@gandan/domain/petitions";
import { type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { inRoom, logged, moved } from "./in-room.ts";
import { DialogueAsked } from "./step-dialogue.ts";

export const PreparationAsked = DialogueAsked.extend({
  petitionId: idOf("petition"),
  topic: PetitionTopic,
  positionId: idOf("position").nullable(),
  prepared: z.string().max(10_000).nullable(),
  revision: z.int().min(1),
});
export type PreparationAsked = z.infer<typeof PreparationAsked>;

/** Sets the heading of a question, who prepares its answer, and the draft of it. */
export const prepareQuestion = (
  ctx: OfficialContext,
  { dialogueId, petitionId, revision, ...preparation }: PreparationAsked,
): Promise<Result<{ revision: number }, PrepareRefusal>> =>
  inRoom(ctx, dialogueId, async (tx, dialogue) => {
    const kept = await findQuestion(tx, ctx.scope, petitionId);
    const question = found(kept?.dialogueId === dialogueId ? kept : null);
    const decision = prepare(question, preparation, revision, ctx.chart, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await saveQuestion(tx, decision.value);
    await moved(tx, ctx, dialogue);
    await logged(tx, ctx, dialogueId, { kind: "prepared", petitionId });
    return ok({ revision: decision.value.revision });
  });
