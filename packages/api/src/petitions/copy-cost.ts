import * as petitions from "@gandan/domain/petitions";
import { Day, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

const Asked = PetitionAsked.extend({ revision: z.number().int(), on: Day });

export const CostTold = Asked.extend({
  lines: z.array(petitions.CostLine).max(100),
  to: z.string().trim().max(200),
});
export const CostPaid = Asked.extend({ amount: z.int() });
export const CostWaived = Asked.extend({ reason: z.string().trim().max(1_000) });

type Answered = Promise<Result<PetitionRow, petitions.CostRefusal | "petition.changed-meanwhile">>;

/** Writes down what copying the information costs and that the person was told. */
export const tellCost = (ctx: OfficialContext, { petitionId, revision, ...cost }: z.infer<typeof CostTold>): Answered =>
  withCost(ctx, { petitionId, revision }, (petition) => petitions.tellCost(petition, cost, ctx.actor, ctx.now()));

/** Writes down a payment. */
export const takePayment = (
  ctx: OfficialContext,
  { petitionId, revision, ...payment }: z.infer<typeof CostPaid>,
): Answered =>
  withCost(ctx, { petitionId, revision }, (petition) => petitions.takePayment(petition, payment, ctx.actor, ctx.now()));

/** Lets the person off what is still to be paid. */
export const waiveCost = (
  ctx: OfficialContext,
  { petitionId, revision, ...waiver }: z.infer<typeof CostWaived>,
): Answered =>
  withCost(ctx, { petitionId, revision }, (petition) => petitions.waiveCost(petition, waiver, ctx.actor, ctx.now()));

const withCost = (
  ctx: OfficialContext,
  { petitionId, revision }: Pick<z.infer<typeof Asked>, "petitionId" | "revision">,
  decide: (petition: petitions.Petition) => Result<petitions.Stepped, petitions.CostRefusal>,
): Answered =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const decision = decide(petition);
    if (!decision.ok) return decision;
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    const { petition: changed, event } = decision.value;
    return ok(petitionRow(ctx, await keepPetition(tx, ctx, petition, changed, event)));
  });
