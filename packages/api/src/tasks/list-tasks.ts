import { countTasks, listTasks as listKept } from "@gandan/db/tasks";
import type { OfficialContext } from "../context.ts";
import { allTasks } from "./all-tasks.ts";
import type { TaskFilter } from "./task-filter.ts";
import { type TaskRow, taskRows } from "./task-row.ts";
import { wantedTasks } from "./wanted-tasks.ts";

/** One page of the tasks that the person may read, and how many there are in all. */
export async function listTasks(ctx: OfficialContext, filter: TaskFilter): Promise<{ rows: TaskRow[]; total: number }> {
  const { standing, offset, limit } = filter;
  // How far a task stands depends on the day and on its log, so the store cannot narrow by it.
  if (standing !== undefined && standing.length > 0) {
    const rows = (await allTasks(ctx, filter)).filter((row) => standing.includes(row.standing));
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  }
  const { scope, wanted, sort } = wantedTasks(ctx, filter);
  const [tasks, total] = await Promise.all([
    listKept(ctx.db.read, scope, wanted, sort, { limit, offset }),
    countTasks(ctx.db.read, scope, wanted),
  ]);
  return { rows: await taskRows(ctx.db.read, ctx, tasks), total };
}
