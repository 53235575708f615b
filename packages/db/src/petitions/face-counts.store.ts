import type { FaceCount } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import { and, eq, gte, lte } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

/** Counts a face once more. */
export async function countFace(tx: Writer, { communeId, month, kind, face }: Omit<FaceCount, "count">): Promise<void> {
  const { faceCounts } = tx.tables;
  const kept = await tx.rows.find(faceCounts, { communeId, month, kind, face });
  const count = (kept?.count ?? 0) + 1;
  await tx.rows.keep(
    faceCounts,
    { communeId, month, kind, face, count },
    { key: ["communeId", "month", "kind", "face"] },
  );
}

/** The faces of a commune from a month to a month. */
export const listFaces = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  from: string,
  to: string,
): Promise<FaceCount[]> => {
  const { faceCounts } = tables;
  return sql
    .select()
    .from(faceCounts)
    .where(and(eq(faceCounts.communeId, communeId), gte(faceCounts.month, from), lte(faceCounts.month, to)));
};
