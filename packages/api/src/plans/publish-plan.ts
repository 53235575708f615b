import { savePlan } from "@gandan/db/plans";
import { changeBetween } from "@gandan/domain/journal";
import * as plans from "@gandan/domain/plans";
import type { Result } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { PlanAsked, visiblePlan } from "./visible-plan.ts";

type PublishRefusal = Extract<ReturnType<typeof plans.publishPlan>, { ok: false }>["refusal"];
type TakeOffRefusal = Extract<ReturnType<typeof plans.takePlanOff>, { ok: false }>["refusal"];

/** Puts a signed plan on the commune's public page. */
export const publishPlan = (
  ctx: OfficialContext,
  { planId }: z.infer<typeof PlanAsked>,
): Promise<Result<plans.Plan, PublishRefusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const plan = await visiblePlan(tx, ctx, planId);
    const decision = plans.publishPlan(plan, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await savePlan(tx, decision.value);
    await record(tx, ctx, "plan.published", planId, changeBetween(plan, decision.value));
    return decision;
  });

export const PlanTakenOff = PlanAsked.extend({ reason: z.string().trim().max(1_000) });
export type PlanTakenOff = z.infer<typeof PlanTakenOff>;

/** Takes a plan off the public page, with the reason. */
export const takePlanOff = (
  ctx: OfficialContext,
  { planId, reason }: PlanTakenOff,
): Promise<Result<plans.Plan, TakeOffRefusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const plan = await visiblePlan(tx, ctx, planId);
    const decision = plans.takePlanOff(plan, reason, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await savePlan(tx, decision.value);
    await record(tx, ctx, "plan.taken-off", planId, changeBetween(plan, decision.value), reason);
    return decision;
  });
