import { listPlans as listKept } from "@gandan/db/plans";
import type { Plan } from "@gandan/domain/plans";
import type { Tally } from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { standingTasks, tallyOn } from "./plan-tasks.ts";

/** A plan as the list shows it. */
export type PlanRow = Pick<
  Plan,
  "id" | "title" | "year" | "state" | "number" | "symbol" | "issuedOn" | "version" | "updatedAt"
> & { tally: Tally };

/** The plans of the commune, the newest year first, each with the count of its tasks. */
export async function listPlans(ctx: OfficialContext): Promise<PlanRow[]> {
  needs(ctx, "plan.read");
  const plans = await listKept(ctx.db.read, ctx.scope);
  const tasks = await standingTasks(ctx.db.read, ctx, null);
  return plans.map(({ id, title, year, state, number, symbol, issuedOn, version, updatedAt }) => {
    const own = tasks.filter(({ task: { source } }) => source.kind === "plan" && source.planId === id);
    return { id, title, year, state, number, symbol, issuedOn, version, updatedAt, tally: tallyOn(own) };
  });
}
