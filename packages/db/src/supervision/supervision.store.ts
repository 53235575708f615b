import type { Supervision } from "@gandan/domain/supervision";
import type { Id } from "@gandan/domain/values";
import { desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { keepFindable } from "../search/index.ts";

export const findSupervision = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"supervision">,
): Promise<Supervision | null> => rows.find(tables.supervisions, { communeId, id });

/** Every supervision, criticism and self-inspection of a commune, the newest first. */
export const listSupervisions = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<Supervision[]> => {
  const { supervisions } = tables;
  return sql
    .select()
    .from(supervisions)
    .where(eq(supervisions.communeId, communeId))
    .orderBy(desc(supervisions.from), desc(supervisions.id));
};

export async function saveSupervision(tx: Writer, supervision: Supervision): Promise<void> {
  await tx.rows.keep(tx.tables.supervisions, supervision, { key: ["communeId", "id"] });
  const { communeId, id, title, scope, findings, conclusion, updatedAt } = supervision;
  const said = findings.flatMap(({ text, recommendation }) => [text, recommendation]);
  await keepFindable(tx, {
    communeId,
    kind: "supervision",
    recordId: id,
    title,
    text: [title, scope, conclusion ?? "", ...said].join("\n"),
    positionId: null,
    hamletId: null,
    at: updatedAt,
  });
}
