import type { TaskEntry } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import type { Reader } from "../database.ts";

/** The line of a log by the id that the device made, so that the same report sent again is known. */
export async function findTaskEntry(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"taskEntry">,
): Promise<TaskEntry | null> {
  return rows.find(tables.taskEntries, { communeId, id });
}
