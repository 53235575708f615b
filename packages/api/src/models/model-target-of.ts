import { findPlanVersion, listPlans } from "@gandan/db/plans";
import { modelTarget } from "@gandan/domain/models";
import type { Target } from "@gandan/domain/plans";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";

/** What a year's plan aims at, in its own sentence. */
export interface YearTarget extends Pick<Target, "text" | "quantity" | "quantityTo" | "comparison"> {
  planId: Id<"plan">;
  planTitle: string;
}

const issuedStates: ReadonlySet<string> = new Set(["signed", "in-force", "closed"]);

/** The number of models that the year's issued plan sets; null where no plan states one. */
export async function modelTargetOf(
  ctx: Pick<OfficialContext, "db" | "scope">,
  year: number,
): Promise<YearTarget | null> {
  const plans = await listPlans(ctx.db.read, ctx.scope, { years: [year] });
  for (const { id, title, version } of plans.filter(({ state }) => issuedStates.has(state))) {
    const kept = await findPlanVersion(ctx.db.read, ctx.scope, id, version);
    const target = kept === null ? null : modelTarget(kept.document);
    if (target === null) continue;
    const { text, quantity, quantityTo, comparison } = target;
    return { planId: id, planTitle: title, text, quantity, quantityTo, comparison };
  }
  return null;
}
