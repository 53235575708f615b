import type { DenunciationFile } from "@gandan/domain/denunciations";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

/** Adds a sealed file to a case; it is never changed. */
export const addDenunciationFile = (tx: Writer, file: DenunciationFile): Promise<void> =>
  tx.rows.add(tx.tables.denunciationFiles, file);

/** The sealed files of a case, oldest first. */
export const listDenunciationFiles = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  denunciationId: Id<"denunciation">,
): Promise<DenunciationFile[]> => {
  const { denunciationFiles: files } = tables;
  return sql
    .select()
    .from(files)
    .where(and(eq(files.communeId, communeId), eq(files.denunciationId, denunciationId)))
    .orderBy(asc(files.at), asc(files.id));
};
