import { findDialogue, saveVoterRequest } from "@gandan/db/dialogues";
import { VoterRequest } from "@gandan/domain/dialogues";
import { may } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { record } from "../record.ts";

export const VoterRequestAsked = VoterRequest.omit({ communeId: true });
export type VoterRequestAsked = z.infer<typeof VoterRequestAsked>;

type Refusal = "dialogue.not-yours" | "dialogue.day-ahead" | "dialogue.more-than-all" | "dialogue.session-unknown";

/** Keeps a request of voters for a session, and the session that answers it. */
export async function saveRequest(ctx: OfficialContext, request: VoterRequestAsked): Promise<Result<true, Refusal>> {
  needs(ctx, "dialogue.read");
  if (!may(ctx.actor, "dialogue.hold", { communeId: ctx.scope })) return refuse("dialogue.not-yours");
  if (request.on > ctx.today) return refuse("dialogue.day-ahead");
  if (request.asking > request.voters) return refuse("dialogue.more-than-all");
  return ctx.db.write(ctx.scope, async (tx) => {
    const { dialogueId } = request;
    if (dialogueId !== null && (await findDialogue(tx, ctx.scope, dialogueId)) === null)
      return refuse("dialogue.session-unknown");
    await saveVoterRequest(tx, { ...request, communeId: ctx.scope });
    await record(tx, ctx, "dialogue.voters-asked", request.id);
    return ok(true);
  });
}
