import type { OwnTemplate } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import { asc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findAnswerTemplate = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"answerTemplate">,
): Promise<OwnTemplate | null> => rows.find(tables.answerTemplates, { communeId, id });

/** Every template of a commune, those out of use too. */
export const listAnswerTemplates = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<OwnTemplate[]> =>
  sql
    .select()
    .from(tables.answerTemplates)
    .where(eq(tables.answerTemplates.communeId, communeId))
    .orderBy(asc(tables.answerTemplates.title), asc(tables.answerTemplates.id));

export const saveAnswerTemplate = (tx: Writer, template: OwnTemplate): Promise<void> =>
  tx.rows.keep(tx.tables.answerTemplates, template, { key: ["communeId", "id"] });
