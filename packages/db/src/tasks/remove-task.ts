import type { Task } from "@gandan/domain/tasks";
import { and, eq, like, or, sql as raw } from "drizzle-orm";
import type { Writer } from "../database.ts";
import { dropFindable } from "../search/index.ts";

/**
 * Takes a task away with everything that repeats it: its log, its place in the search, what was drafted for it and the
 * changes of it that could be taken back. Its evidence is taken away by whoever seals it.
 */
export async function removeTask(tx: Writer, { communeId, id }: Pick<Task, "communeId" | "id">): Promise<void> {
  const { tasks, taskSupporters, taskDuties, taskEntries, modelTasks, drafts, notices } = tx.tables;
  for (const table of [taskEntries, taskSupporters, taskDuties, modelTasks])
    await tx.sql.delete(table).where(and(eq(table.communeId, communeId), eq(table.taskId, id)));
  await dropFindable(tx, { communeId, kind: "task", recordId: id });
  const repeatsIt = or(like(drafts.key, `%${id}%`), raw`cast(${drafts.body} as text) like ${`%${id}%`}`);
  await tx.sql.delete(drafts).where(and(eq(drafts.communeId, communeId), repeatsIt));
  await tx.sql.delete(notices).where(and(eq(notices.communeId, communeId), raw`${notices.recordId} = ${id}`));
  await tx.rows.remove(tasks, { communeId, id });
}
