import type { KindDecision } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq, inArray } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";

/** Keeps how a matter got its kind; what was decided is never changed. */
export const addKindDecision = (tx: Writer, decision: KindDecision): Promise<void> =>
  tx.rows.add(tx.tables.kindDecisions, decision);

/** How some matters got their kinds, each in its order. */
export async function listKindDecisionsOf(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  petitionIds: readonly Id<"petition">[],
): Promise<KindDecision[]> {
  const { kindDecisions } = tables;
  const found: KindDecision[] = [];
  for (const some of chunks(petitionIds))
    found.push(
      ...(await sql
        .select()
        .from(kindDecisions)
        .where(and(eq(kindDecisions.communeId, communeId), inArray(kindDecisions.petitionId, some)))
        .orderBy(asc(kindDecisions.petitionId), asc(kindDecisions.sequence))),
    );
  return found;
}
