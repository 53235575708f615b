import type { Id, Instant } from "@gandan/domain/values";
import { and, asc, eq, inArray } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";

/** Forgets a file, and remembers that its bytes are to go from the disk too. */
export async function eraseFile(tx: Writer, communeId: Id<"commune">, fileId: Id<"file">, at: Instant): Promise<void> {
  const { files } = tx.tables;
  const file = await tx.rows.find(files, { communeId, id: fileId });
  if (file === null) return;
  await tx.rows.remove(files, { communeId, id: fileId });
  await eraseContent(tx, communeId, file.sha256, at);
}

/** Remembers that bytes which no row names are to go from the disk. */
export const eraseContent = (tx: Writer, communeId: Id<"commune">, sha256: string, at: Instant): Promise<void> =>
  tx.rows.keep(tx.tables.erasedContents, { communeId, sha256, at }, { key: ["communeId", "sha256"] });

/** Contents of a commune whose bytes may still be on the disk, the oldest first. */
export async function listErasedContents(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  limit: number,
): Promise<string[]> {
  const { erasedContents } = tables;
  const rows = await sql
    .select({ sha256: erasedContents.sha256 })
    .from(erasedContents)
    .where(eq(erasedContents.communeId, communeId))
    .orderBy(asc(erasedContents.at), asc(erasedContents.sha256))
    .limit(limit);
  return rows.map(({ sha256 }) => sha256);
}

/** Those of some contents that a file of any commune still names: communes keep the same bytes once. */
export async function contentsStillNamed({ sql, tables }: Reader, contents: readonly string[]): Promise<Set<string>> {
  const { files, denunciationFiles } = tables;
  const named = new Set<string>();
  for (const some of chunks(contents)) {
    const kept = await sql.select({ sha256: files.sha256 }).from(files).where(inArray(files.sha256, some));
    const sealed = await sql
      .select({ sha256: denunciationFiles.sha256 })
      .from(denunciationFiles)
      .where(inArray(denunciationFiles.sha256, some));
    for (const { sha256 } of [...kept, ...sealed]) named.add(sha256);
  }
  return named;
}

/** Strikes contents from the list: their bytes are gone, or belong to a file again. */
export async function forgetErasedContents(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  contents: readonly string[],
): Promise<void> {
  const { erasedContents } = tables;
  for (const some of chunks(contents))
    await sql
      .delete(erasedContents)
      .where(and(eq(erasedContents.communeId, communeId), inArray(erasedContents.sha256, some)))
      .returning({ sha256: erasedContents.sha256 });
}
