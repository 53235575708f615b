import type { TaskEntry } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import { and, eq } from "drizzle-orm";
import type { Reader } from "../database.ts";

/** The line of a log by the id that the device made, so that the same report sent again is known. */
export async function findTaskEntry(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"taskEntry">,
): Promise<TaskEntry | null> {
  const { taskEntries } = tables;
  const [row] = await sql
    .select()
    .from(taskEntries)
    .where(and(eq(taskEntries.communeId, communeId), eq(taskEntries.id, id)));
  return row ?? null;
}
