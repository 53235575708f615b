import { removeDismissal } from "@gandan/db/plans";
import * as plans from "@gandan/domain/plans";
import { type Result, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { PlanAsked, visiblePlan } from "./visible-plan.ts";

export const FindingAsked = PlanAsked.extend({ findingKey: z.string().min(1).max(200) });
export type FindingAsked = z.infer<typeof FindingAsked>;

/** Lets a dismissed finding count again. */
export const restoreFinding = (
  ctx: OfficialContext,
  { planId, findingKey }: FindingAsked,
): Promise<Result<null, "plan.not-yours">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const decision = plans.restoreFinding(await visiblePlan(tx, ctx, planId), ctx.actor);
    if (!decision.ok) return decision;
    await removeDismissal(tx, ctx.scope, planId, findingKey);
    await record(tx, ctx, "plan.finding-restored", planId, { findingKey: { from: findingKey, to: null } });
    return ok(null);
  });
