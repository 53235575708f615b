import { wholeCommune } from "@gandan/db";
import { listTasks } from "@gandan/db/tasks";
import { may } from "@gandan/domain/roles";
import { targetOf } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { type TaskRow, taskRows } from "../tasks/task-row.ts";

/** The tasks that were given of a word and that the person may read, the nearest deadline first; `hidden` are the others. */
export async function tasksOf(
  ctx: OfficialContext,
  petitionId: Id<"petition">,
): Promise<{ tasks: TaskRow[]; hidden: number }> {
  const order = { by: "deadline", descending: false } as const;
  const page = { limit: 200, offset: 0 };
  const all = await listTasks(ctx.db.read, wholeCommune(ctx.scope), { petitionId }, order, page);
  const visible = all.filter((task) => may(ctx.actor, "task.read", targetOf(task)));
  return { tasks: await taskRows(ctx.db.read, ctx, visible), hidden: all.length - visible.length };
}
