import { addKindDecision, listPetitionEvents } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { kindSetting } from "./kind-choices.ts";
import { deadlinesFor } from "./petition-clock.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

export const Correction = PetitionAsked.extend({
  revision: z.number().int(),
  kind: petitions.PetitionKind,
  reason: z.string().trim().max(5_000),
  /** What the questions said, where somebody went through them again. */
  suggested: petitions.TriageKind.nullable().default(null),
});
export type Correction = z.infer<typeof Correction>;

/** Corrects the kind of a matter; the old kind and its dates stay in the history beside the new ones. */
export const correctKind = (
  ctx: OfficialContext,
  { petitionId, revision, kind, reason, suggested }: Correction,
): Promise<Result<PetitionRow, petitions.KindRefusal | "petition.changed-meanwhile">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const setting = await kindSetting(tx, ctx, petition);
    const decision = petitions.correctKind(petition, { kind, reason }, setting, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    const { petition: changed, event } = decision.value;
    const kept = await keepPetition(tx, ctx, petition, changed, event);
    const events = await listPetitionEvents(tx, ctx.scope, petitionId);
    await addKindDecision(tx, {
      communeId: ctx.scope,
      petitionId,
      sequence: events.length,
      at: event.at,
      personId: ctx.actor.personId,
      suggested,
      from: petition.kind,
      to: kind,
      before: petitions.datedLimits(deadlinesFor(ctx.commune, petition, setting.events)),
      after: petitions.datedLimits(deadlinesFor(ctx.commune, kept, events)),
    });
    return ok(petitionRow(ctx, kept));
  });
