import * as petitions from "@gandan/domain/petitions";
import { chartOn } from "@gandan/domain/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

export const Assignment = PetitionAsked.extend({ positionId: idOf("position") });
export type Assignment = z.infer<typeof Assignment>;

type Refusal = "petition.not-yours" | "petition.step-not-allowed" | "petition.position-unknown";

/** Gives a citizen's word to a position to deal with. */
export const assignPetition = (
  ctx: OfficialContext,
  { petitionId, positionId }: Assignment,
): Promise<Result<PetitionRow, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    if (!chartOn(ctx.chart, ctx.today).positions.some((position) => position.id === positionId))
      return refuse("petition.position-unknown");
    const decision = petitions.assignPetition(petition, positionId, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    const event = petitions.plainEvent("assigned", ctx.now(), { ...ctx.actor, positionId });
    return ok(petitionRow(ctx, await keepPetition(tx, ctx, petition, decision.value, event)));
  });
