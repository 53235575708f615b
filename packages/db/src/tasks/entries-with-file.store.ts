import type { StoredFile } from "@gandan/domain/files";
import type { TaskEntry } from "@gandan/domain/tasks";
import { and, eq, gte, sql as raw } from "drizzle-orm";
import type { Reader } from "../database.ts";

/** The lines of logs that name a file as evidence: only its own bringer's, and none older than the file. */
export async function listEntriesWithFile({ sql, tables }: Reader, file: StoredFile): Promise<TaskEntry[]> {
  const { taskEntries } = tables;
  if (file.personId === null) return [];
  const entries = await sql
    .select()
    .from(taskEntries)
    .where(
      and(
        eq(taskEntries.communeId, file.communeId),
        gte(taskEntries.at, file.at),
        eq(taskEntries.personId, file.personId),
        raw`cast(${taskEntries.evidence} as text) like ${`%${file.id}%`} escape '\\'`,
      ),
    );
  return entries.filter((entry) => entry.evidence.includes(file.id));
}
