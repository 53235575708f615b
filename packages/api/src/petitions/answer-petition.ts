import * as petitions from "@gandan/domain/petitions";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { answerRulesOf } from "./answer-rules.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

export const Answer = PetitionAsked.extend({
  text: z.string().max(10_000),
  revision: z.number().int(),
});
export type Answer = z.infer<typeof Answer>;

type Refusal =
  | "petition.not-yours"
  | "petition.already-answered"
  | "petition.step-not-allowed"
  | "petition.answer-empty"
  | "petition.needs-signature"
  | "petition.changed-meanwhile";

/** Answers a citizen's word; the citizen reads it with the receipt. */
export const answerPetition = (
  ctx: OfficialContext,
  { petitionId, text, revision }: Answer,
): Promise<Result<PetitionRow, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const decision = petitions.answerPetition(petition, text, ctx.actor, ctx.now(), answerRulesOf(ctx));
    if (!decision.ok) return decision;
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    const event = petitions.plainEvent("answered", ctx.now(), { ...ctx.actor, positionId: petition.positionId });
    return ok(petitionRow(ctx, await keepPetition(tx, ctx, petition, decision.value, event)));
  });
