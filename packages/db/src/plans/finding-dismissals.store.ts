import type { FindingDismissal } from "@gandan/domain/plans";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

/** The findings of a plan that were left as they are. */
export async function listDismissals(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  planId: Id<"plan">,
): Promise<FindingDismissal[]> {
  const { findingDismissals } = tables;
  return sql
    .select()
    .from(findingDismissals)
    .where(and(eq(findingDismissals.communeId, communeId), eq(findingDismissals.planId, planId)))
    .orderBy(asc(findingDismissals.at), asc(findingDismissals.findingKey));
}

export async function saveDismissal({ rows, tables }: Writer, dismissal: FindingDismissal): Promise<void> {
  const { findingDismissals } = tables;
  await rows.keep(findingDismissals, dismissal, { key: ["communeId", "planId", "findingKey"] });
}

/** Takes a finding up again. */
export async function removeDismissal(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  planId: Id<"plan">,
  findingKey: string,
): Promise<void> {
  const { findingDismissals } = tables;
  await sql
    .delete(findingDismissals)
    .where(
      and(
        eq(findingDismissals.communeId, communeId),
        eq(findingDismissals.planId, planId),
        eq(findingDismissals.findingKey, findingKey),
      ),
    );
}
