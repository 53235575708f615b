import type { StoredFile } from "@gandan/domain/files";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { chunks } from "../chunks.ts";

export async function findFile(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"file">,
): Promise<StoredFile | null> {
  return rows.find(tables.files, { communeId, id });
}

/** The first kept file of this content, where there is one. */
export async function findFileByContent(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  sha256: string,
): Promise<StoredFile | null> {
  const { files } = tables;
  const [row] = await sql
    .select()
    .from(files)
    .where(and(eq(files.communeId, communeId), eq(files.sha256, sha256)))
    .orderBy(asc(files.at), asc(files.id))
    .limit(1);
  return row ?? null;
}

/** The files of a list of ids, in the order of the ids; ids of nothing or of another commune are left out. */
export async function listFiles(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  ids: readonly Id<"file">[],
): Promise<StoredFile[]> {
  const { files } = tables;
  const found = new Map<string, StoredFile>();
  for (const some of chunks(ids)) {
    const rows = await sql
      .select()
      .from(files)
      .where(and(eq(files.communeId, communeId), inArray(files.id, some)));
    for (const row of rows) found.set(row.id, row);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

export async function saveFile({ rows, tables }: Writer, file: StoredFile): Promise<void> {
  const { files } = tables;
  await rows.keep(files, file, { key: ["communeId", "id"] });
}
