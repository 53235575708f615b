import type { Evaluation } from "@gandan/domain/evaluation";
import type { Id } from "@gandan/domain/values";
import { desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import type { Tables } from "../tables.ts";

/** The evaluation of a commune's year, or null where it was not begun. */
export async function findEvaluation(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  year: number,
): Promise<Evaluation | null> {
  const row = await rows.find(tables.evaluations, { communeId, year });
  return row === null ? null : evaluationOf(row);
}

/** The evaluations of a commune, the newest year first. */
export async function listEvaluations({ sql, tables }: Reader, communeId: Id<"commune">): Promise<Evaluation[]> {
  const { evaluations } = tables;
  const rows = await sql
    .select()
    .from(evaluations)
    .where(eq(evaluations.communeId, communeId))
    .orderBy(desc(evaluations.year));
  return rows.map(evaluationOf);
}

export const saveEvaluation = (tx: Writer, evaluation: Evaluation): Promise<void> =>
  tx.rows.keep(
    tx.tables.evaluations,
    { ...evaluation, rubricId: evaluation.rubric.id, rubricVersion: evaluation.rubric.version },
    { key: ["communeId", "id"] },
  );

const evaluationOf = ({
  rubricId: _rubric,
  rubricVersion: _version,
  ...evaluation
}: Tables["evaluations"]["$inferSelect"]): Evaluation => evaluation;
