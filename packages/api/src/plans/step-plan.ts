import { savePlan } from "@gandan/db/plans";
import { changeBetween } from "@gandan/domain/journal";
import * as plans from "@gandan/domain/plans";
import type { Result } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { PlanAsked, visiblePlan } from "./visible-plan.ts";

export const PlanStepAsked = PlanAsked.extend({
  step: plans.PlanStep,
  reason: z.string().trim().max(1_000),
  signing: plans.PlanSigning.nullable(),
});
export type PlanStepAsked = z.infer<typeof PlanStepAsked>;

type Refusal = Extract<ReturnType<typeof plans.stepPlan>, { ok: false }>["refusal"];

/** Takes a plan one step further in its life. */
export const stepPlan = (
  ctx: OfficialContext,
  { planId, ...request }: PlanStepAsked,
): Promise<Result<plans.Plan, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const plan = await visiblePlan(tx, ctx, planId);
    const decision = plans.stepPlan(plan, request, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await savePlan(tx, decision.value);
    const change = changeBetween(plan, decision.value);
    await record(tx, ctx, `plan.${request.step}`, planId, change, request.reason || null);
    return decision;
  });
