import { listPlans as listKept } from "@gandan/db/plans";
import type { Plan } from "@gandan/domain/plans";
import type { Tally } from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { standingsOf, tallyWhere } from "../tasks/standings.ts";

/** A plan as the list shows it. */
export type PlanRow = Pick<
  Plan,
  "id" | "title" | "year" | "state" | "number" | "symbol" | "issuedOn" | "version" | "updatedAt"
> & { tally: Tally };

/** The plans of the commune, the newest year first, each with the count of its tasks. */
export async function listPlans(ctx: OfficialContext): Promise<PlanRow[]> {
  needs(ctx, "plan.read");
  const plans = await listKept(ctx.db.read, ctx.scope);
  const tasks = await standingsOf(ctx.db.read, ctx);
  return plans.map(({ id, title, year, state, number, symbol, issuedOn, version, updatedAt }) => {
    const tally = tallyWhere(tasks, (task) => task.planId === id);
    return { id, title, year, state, number, symbol, issuedOn, version, updatedAt, tally };
  });
}
