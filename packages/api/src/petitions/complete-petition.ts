import * as petitions from "@gandan/domain/petitions";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

export const Completion = PetitionAsked.extend({
  revision: z.number().int(),
  name: petitions.Intake.shape.name,
  contact: petitions.Intake.shape.contact,
  particulars: petitions.Particulars,
});
export type Completion = z.infer<typeof Completion>;

type Refusal =
  | "petition.not-yours"
  | "petition.step-not-allowed"
  | "petition.too-many-representatives"
  | "petition.changed-meanwhile";

/** Writes down what a letter lacked when it came. */
export const completePetition = (
  ctx: OfficialContext,
  { petitionId, revision, ...more }: Completion,
): Promise<Result<PetitionRow, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const decision = petitions.completePetition(petition, more, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    const event = petitions.plainEvent("completed", ctx.now(), { ...ctx.actor, positionId: petition.positionId });
    return ok(petitionRow(ctx, await keepPetition(tx, ctx, petition, decision.value, event)));
  });
