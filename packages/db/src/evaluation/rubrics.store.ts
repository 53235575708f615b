import type { KeptRubric } from "@gandan/domain/evaluation";
import type { Id } from "@gandan/domain/values";
import { asc, desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

/** The rubrics that a commune keeps, by their ids, the newest version first. */
export async function listRubrics({ sql, tables }: Reader, communeId: Id<"commune">): Promise<KeptRubric[]> {
  const { rubrics } = tables;
  const rows = await sql
    .select()
    .from(rubrics)
    .where(eq(rubrics.communeId, communeId))
    .orderBy(asc(rubrics.rubricId), desc(rubrics.version));
  return rows.map(({ rubric, updatedAt }) => ({ communeId, rubric, updatedAt }));
}

/** Keeps a version of a rubric; the same version is put in its place. */
export const saveRubric = (tx: Writer, { communeId, rubric, updatedAt }: KeptRubric): Promise<void> =>
  tx.rows.keep(
    tx.tables.rubrics,
    { communeId, rubricId: rubric.id, version: rubric.version, rubric, updatedAt },
    { key: ["communeId", "rubricId", "version"] },
  );
