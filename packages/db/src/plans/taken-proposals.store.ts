import type { Id, Instant } from "@gandan/domain/values";
import { and, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { chunks } from "../chunks.ts";

/** The keys of a plan's proposals that already became tasks. */
export async function listTakenProposals(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  planId: Id<"plan">,
): Promise<Set<string>> {
  const { takenProposals } = tables;
  const rows = await sql
    .select({ key: takenProposals.proposalKey })
    .from(takenProposals)
    .where(and(eq(takenProposals.communeId, communeId), eq(takenProposals.planId, planId)));
  return new Set(rows.map((row) => row.key));
}

/** Marks proposals as taken; a key that is taken already stays so. Called for every task that came of a plan. */
export async function takeProposals(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  planId: Id<"plan">,
  keys: readonly string[],
  takenAt: Instant,
): Promise<void> {
  for (const some of chunks([...new Set(keys)]))
    await sql
      .insert(tables.takenProposals)
      .values(some.map((proposalKey) => ({ communeId, planId, proposalKey, takenAt })))
      .onConflictDoNothing();
}
