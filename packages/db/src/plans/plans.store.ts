import type { Plan } from "@gandan/domain/plans";
import type { Id } from "@gandan/domain/values";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { keepFindable } from "../search/index.ts";

export async function findPlan(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"plan">,
): Promise<Plan | null> {
  return rows.find(tables.plans, { communeId, id });
}

/** The plans of a commune, the newest year first. */
export async function listPlans(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  filter: { years?: readonly number[]; states?: readonly Plan["state"][] } = {},
): Promise<Plan[]> {
  const { plans } = tables;
  return sql
    .select()
    .from(plans)
    .where(
      and(
        eq(plans.communeId, communeId),
        filter.years && inArray(plans.year, [...filter.years]),
        filter.states && inArray(plans.state, [...filter.states]),
      ),
    )
    .orderBy(desc(plans.year), desc(plans.updatedAt), desc(plans.id));
}

export async function savePlan(tx: Writer, plan: Plan): Promise<void> {
  const { plans } = tx.tables;
  await tx.rows.keep(plans, plan, { key: ["communeId", "id"] });
  await keepFindable(tx, {
    communeId: plan.communeId,
    kind: "plan",
    recordId: plan.id,
    title: plan.title,
    text: [plan.title, plan.number, plan.symbol, plan.year].join("\n"),
    positionId: null,
    hamletId: null,
    at: plan.updatedAt,
  });
}
