import type { Plan } from "@gandan/domain/plans";
import type { Id } from "@gandan/domain/values";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { keepFindable } from "../search/index.ts";
import { replacing } from "../upsert.ts";

export async function findPlan(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"plan">,
): Promise<Plan | null> {
  const { plans } = tables;
  const [row] = await sql
    .select()
    .from(plans)
    .where(and(eq(plans.communeId, communeId), eq(plans.id, id)));
  return row ?? null;
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
  await tx.sql
    .insert(plans)
    .values(plan)
    .onConflictDoUpdate({ target: [plans.communeId, plans.id], set: replacing(plans, ["communeId", "id"]) });
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
