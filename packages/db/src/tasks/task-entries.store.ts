import type { TaskEntry } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { chunks } from "../chunks.ts";

/** Adds a line to a task's log; a kept line is never changed. */
export async function insertTaskEntry({ rows, tables }: Writer, entry: TaskEntry): Promise<void> {
  await rows.add(tables.taskEntries, entry);
}

/** The log of a task, oldest first. */
export async function listTaskEntries(
  reader: Reader,
  communeId: Id<"commune">,
  taskId: Id<"task">,
): Promise<TaskEntry[]> {
  return listEntriesOf(reader, communeId, [taskId]);
}

/** The logs of several tasks, each oldest first. */
export async function listEntriesOf(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  taskIds: readonly Id<"task">[],
): Promise<TaskEntry[]> {
  const { taskEntries } = tables;
  const found: TaskEntry[] = [];
  for (const some of chunks(taskIds))
    found.push(
      ...(await sql
        .select()
        .from(taskEntries)
        .where(and(eq(taskEntries.communeId, communeId), inArray(taskEntries.taskId, some)))
        .orderBy(asc(taskEntries.taskId), asc(taskEntries.at), asc(taskEntries.id))),
    );
  return found;
}
