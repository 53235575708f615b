import { saveDismissal } from "@gandan/db/plans";
import * as plans from "@gandan/domain/plans";
import { type Result, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { PlanAsked, visiblePlan } from "./visible-plan.ts";

export const Dismissal = PlanAsked.extend({
  findingKey: z.string().min(1).max(200),
  reason: z.string().trim().max(1_000),
});
export type Dismissal = z.infer<typeof Dismissal>;

/** Leaves a finding as it is, with the reason. */
export const dismissFinding = (
  ctx: OfficialContext,
  { planId, findingKey, reason }: Dismissal,
): Promise<Result<null, "plan.not-yours" | "plan.reason-missing">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const plan = await visiblePlan(tx, ctx, planId);
    const decision = plans.dismissFinding(plan, findingKey, reason, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await saveDismissal(tx, decision.value);
    await record(tx, ctx, "plan.finding-dismissed", planId, { findingKey: { from: null, to: findingKey } }, reason);
    return ok(null);
  });
