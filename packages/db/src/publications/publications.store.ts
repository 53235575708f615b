import type { Publication } from "@gandan/domain/publications";
import type { Id } from "@gandan/domain/values";
import { desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findPublication = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"publication">,
): Promise<Publication | null> => rows.find(tables.publications, { communeId, id });

/** The register of a commune, the newest decision first. */
export const listPublications = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<Publication[]> => {
  const { publications } = tables;
  return sql
    .select()
    .from(publications)
    .where(eq(publications.communeId, communeId))
    .orderBy(desc(publications.decidedOn), desc(publications.id));
};

export const savePublication = (tx: Writer, publication: Publication): Promise<void> =>
  tx.rows.keep(tx.tables.publications, publication, { key: ["communeId", "id"] });
