import { findPlanVersion } from "@gandan/db/plans";
import { compareTexts } from "@gandan/documents/compare";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { PlanAsked, visiblePlan } from "./visible-plan.ts";

export const Comparison = PlanAsked.extend({ from: z.number().int().min(1), to: z.number().int().min(1) });
export type Comparison = z.infer<typeof Comparison>;

/** Two texts of a plan, sentence by sentence. */
export async function compareVersions(ctx: OfficialContext, { planId, from, to }: Comparison) {
  await visiblePlan(ctx.db.read, ctx, planId);
  const before = found(await findPlanVersion(ctx.db.read, ctx.scope, planId, from));
  const after = found(await findPlanVersion(ctx.db.read, ctx.scope, planId, to));
  return compareTexts(before.document.source, after.document.source);
}
