import { findDialogue, listDialogues, saveDialogue as keep } from "@gandan/db/dialogues";
import {
  type Dialogue,
  DialogueDraft,
  type PlanRefusal,
  editDialogue,
  planDialogue,
  roomCodeFrom,
} from "@gandan/domain/dialogues";
import { changeBetween } from "@gandan/domain/journal";
import { type Id, type Result, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { logged } from "./in-room.ts";

export const DialogueChange = DialogueDraft.extend({
  /** The revision that was edited; 0 for a new session. */
  revision: z.int().min(0),
});
export type DialogueChange = z.infer<typeof DialogueChange>;

/** Sets a new session, or changes one that was not opened yet; its id is made on the screen. */
export async function saveDialogue(
  ctx: OfficialContext,
  { revision, ...draft }: DialogueChange,
): Promise<Result<{ id: Id<"dialogue">; revision: number }, PlanRefusal>> {
  needs(ctx, "dialogue.read");
  const done = await ctx.db.write(ctx.scope, async (tx) => {
    const kept = await findDialogue(tx, ctx.scope, draft.id);
    const others = await listDialogues(tx, ctx.scope, draft.day, draft.day);
    const around = { chart: ctx.chart, others };
    const decision: Result<Dialogue, PlanRefusal> =
      kept === null
        ? planDialogue(draft, roomCodeFrom(ctx.random(8)), around, ctx.actor, ctx.now())
        : editDialogue(kept, draft, revision, around, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keep(tx, decision.value);
    const kind = kept === null ? "planned" : "edited";
    await logged(tx, ctx, draft.id, { kind }, changeBetween(kept ?? decision.value, decision.value, ["room"]));
    return ok({ id: draft.id, revision: decision.value.revision });
  });
  if (done.ok) ctx.rooms.changed(draft.id);
  return done;
}
