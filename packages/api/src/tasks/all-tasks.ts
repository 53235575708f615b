import { listTasks } from "@gandan/db/tasks";
import type { OfficialContext } from "../context.ts";
import type { TaskFilter } from "./task-filter.ts";
import { type TaskRow, taskRows } from "./task-row.ts";
import { wantedTasks } from "./wanted-tasks.ts";

const mostRows = 100_000;

/** Every task of a filter that the person may read, on one page. */
export async function allTasks(ctx: OfficialContext, filter: TaskFilter): Promise<TaskRow[]> {
  const { scope, wanted, sort } = wantedTasks(ctx, filter);
  return taskRows(ctx.db.read, ctx, await listTasks(ctx.db.read, scope, wanted, sort, { limit: mostRows, offset: 0 }));
}
