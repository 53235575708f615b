import { saveDialogue } from "@gandan/db/dialogues";
import * as dialogues from "@gandan/domain/dialogues";
import { changeBetween } from "@gandan/domain/journal";
import { Day, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { inRoom, logged } from "./in-room.ts";

export const DialogueAsked = z.object({ dialogueId: idOf("dialogue") });
export type DialogueAsked = z.infer<typeof DialogueAsked>;

export const StepAsked = DialogueAsked.extend({
  step: z.enum(["announce", "open", "close", "reopen", "conclude", "publish", "cancel"]),
  on: Day,
  note: z.string().max(10_000).nullable(),
  revision: z.int().min(1),
});
export type StepAsked = z.infer<typeof StepAsked>;

const kinds = {
  announce: "announced",
  open: "opened",
  close: "closed",
  reopen: "reopened",
  conclude: "concluded",
  publish: "published",
  cancel: "cancelled",
} as const;

type Refusal = dialogues.DialogueStepRefusal | "dialogue.changed-meanwhile";

/** Takes a session a step on. */
export const stepDialogue = (
  ctx: OfficialContext,
  { dialogueId, step, on, note, revision }: StepAsked,
): Promise<Result<{ revision: number }, Refusal>> =>
  inRoom(ctx, dialogueId, async (tx, dialogue): Promise<Result<{ revision: number }, Refusal>> => {
    const decision = dialogues.stepDialogue(dialogue, step, { on, note }, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    if (dialogue.revision !== revision) return refuse("dialogue.changed-meanwhile");
    await saveDialogue(tx, decision.value);
    const change = changeBetween(dialogue, decision.value, ["room"]);
    await logged(tx, ctx, dialogueId, { kind: kinds[step], note: step === "conclude" ? null : note }, change);
    return ok({ revision: decision.value.revision });
  });
