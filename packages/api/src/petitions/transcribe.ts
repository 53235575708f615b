import { findVoice, saveVoice } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { visiblePetition } from "./visible-petition.ts";

export const Transcript = PetitionAsked.extend({ text: z.string().trim().max(20_000), revision: z.int().min(1) });
export type Transcript = z.infer<typeof Transcript>;

type Refusal = "petition.not-yours" | "petition.changed-meanwhile" | "voice.no-words";

/** Writes down what was spoken; the recording stays with the word. */
export const transcribe = (
  ctx: OfficialContext,
  { petitionId, text, revision }: Transcript,
): Promise<Result<{ revision: number }, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const voice = found(await findVoice(tx, ctx.scope, petitionId));
    if (!petitions.mayTake(ctx.actor, petition, "complete")) return refuse("petition.not-yours");
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    if (text === "") return refuse("voice.no-words");
    const changed = { ...petition, text, updatedAt: ctx.now(), revision: revision + 1 };
    const event = petitions.plainEvent("completed", ctx.now(), { ...ctx.actor, positionId: petition.positionId });
    await keepPetition(tx, ctx, petition, changed, event);
    await saveVoice(tx, { ...voice, transcribedBy: ctx.actor.personId, transcribedAt: ctx.now() });
    return ok({ revision: changed.revision });
  });
