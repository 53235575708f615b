import type { PetitionFile } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq, inArray } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";

/** Keeps a file of a matter, or that it was taken off. */
export const savePetitionFile = (tx: Writer, file: PetitionFile): Promise<void> =>
  tx.rows.keep(tx.tables.petitionFiles, file, { key: ["communeId", "petitionId", "fileId"] });

/** The files of some matters, oldest first, with those that were taken off. */
export async function listPetitionFiles(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  petitionIds: readonly Id<"petition">[],
): Promise<PetitionFile[]> {
  const { petitionFiles } = tables;
  const found: PetitionFile[] = [];
  for (const some of chunks(petitionIds))
    found.push(
      ...(await sql
        .select()
        .from(petitionFiles)
        .where(and(eq(petitionFiles.communeId, communeId), inArray(petitionFiles.petitionId, some)))
        .orderBy(asc(petitionFiles.at), asc(petitionFiles.fileId))),
    );
  return found;
}

/** The matters that a file was added to. */
export const findPetitionFilesOf = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  fileId: Id<"file">,
): Promise<PetitionFile[]> => {
  const { petitionFiles } = tables;
  return sql
    .select()
    .from(petitionFiles)
    .where(and(eq(petitionFiles.communeId, communeId), eq(petitionFiles.fileId, fileId)));
};
