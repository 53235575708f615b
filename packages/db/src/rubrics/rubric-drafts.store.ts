import type { KeptRubricDraft } from "@gandan/domain/rubrics";
import type { Id } from "@gandan/domain/values";
import { and, desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findRubricDraft = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"rubricDraft">,
): Promise<KeptRubricDraft | null> => rows.find(tables.rubricDrafts, { communeId, id });

/** The drafts of an office, the one that was worked on last first. */
export const listRubricDrafts = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<KeptRubricDraft[]> => {
  const { rubricDrafts } = tables;
  return sql
    .select()
    .from(rubricDrafts)
    .where(eq(rubricDrafts.communeId, communeId))
    .orderBy(desc(rubricDrafts.updatedAt), desc(rubricDrafts.id));
};

export const saveRubricDraft = (tx: Writer, kept: KeptRubricDraft): Promise<void> =>
  tx.rows.keep(tx.tables.rubricDrafts, kept, { key: ["communeId", "id"] });

/** Takes a draft away, because it came into force or is not wanted. */
export async function removeRubricDraft(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  id: Id<"rubricDraft">,
): Promise<void> {
  const { rubricDrafts } = tables;
  await sql.delete(rubricDrafts).where(and(eq(rubricDrafts.communeId, communeId), eq(rubricDrafts.id, id)));
}
