import { listTakenProposals, savePlan } from "@gandan/db/plans";
import { changeBetween } from "@gandan/domain/journal";
import * as plans from "@gandan/domain/plans";
import { type Result, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { PlanAsked, visiblePlan } from "./visible-plan.ts";

export const ProposalReason = PlanAsked.extend({
  key: z.string().min(1).max(200),
  reason: z.string().trim().max(500),
});
export type ProposalReason = z.infer<typeof ProposalReason>;

type Refusal = "plan.not-yours" | "plan.reason-missing" | "plan.already-confirmed";

/** Lays a proposed task aside, with the reason. */
export const setAside = (
  ctx: OfficialContext,
  { planId, key, reason }: ProposalReason,
): Promise<Result<plans.Plan, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const plan = await visiblePlan(tx, ctx, planId);
    const taken = await listTakenProposals(tx, ctx.scope, planId);
    const decision = plans.setAside(plan, { key, reason }, taken, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await savePlan(tx, decision.value);
    await record(tx, ctx, "plan.proposal-set-aside", planId, changeBetween(plan, decision.value), reason);
    return decision;
  });

export const ProposalAsked = ProposalReason.omit({ reason: true });
export type ProposalAsked = z.infer<typeof ProposalAsked>;

/** Takes a proposal that was laid aside back into the sheet. */
export const takeBack = (
  ctx: OfficialContext,
  { planId, key }: ProposalAsked,
): Promise<Result<plans.Plan, "plan.not-yours">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const plan = await visiblePlan(tx, ctx, planId);
    const decision = plans.takeBackProposal(plan, key, ctx.actor, ctx.now());
    if (!decision.ok || decision.value === plan) return decision.ok ? ok(plan) : decision;
    await savePlan(tx, decision.value);
    await record(tx, ctx, "plan.proposal-taken-back", planId, changeBetween(plan, decision.value));
    return decision;
  });
