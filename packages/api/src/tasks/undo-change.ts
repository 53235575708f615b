import type { Writer } from "@gandan/db";
import { findTask, removeTask } from "@gandan/db/tasks";
import { may } from "@gandan/domain/roles";
import { Task, mayStillUndo, takeBack, targetOf } from "@gandan/domain/tasks";
import { type Id, Instant, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { type Undo, findUndo, removeUndo } from "../kept-undo.ts";
import { record } from "../record.ts";
import { keepTask } from "./keep-task.ts";

const Kept = z.object({
  at: Instant,
  tasks: z.array(z.object({ before: Task, revision: z.number().int() })),
  /** Tasks that were not there before. */
  created: z.array(idOf("task")).default([]),
});
export type Kept = z.infer<typeof Kept>;

type Undone = Result<{ restored: number; left: number }, "task.undo-unknown" | "task.undo-expired">;

/** Takes a change for many back; a task that somebody changed since stays as it is and is counted as left. */
export const undoChange = (ctx: OfficialContext, asked: Undo): Promise<Undone> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const kept = Kept.safeParse(await findUndo(tx, ctx, asked));
    if (!kept.success) return refuse("task.undo-unknown");
    const allowed = mayStillUndo(kept.data.at, ctx.now());
    if (!allowed.ok) return allowed;
    let restored = 0;
    for (const { before, revision } of kept.data.tasks) {
      const task = await findTask(tx, ctx.scope, before.id);
      if (task === null || !may(ctx.actor, "task.assign", targetOf(task))) continue;
      const again = takeBack(task, before, revision, ctx.now());
      if (again === null) continue;
      await keepTask(tx, ctx, task, again, "undone");
      restored += 1;
    }
    const { tasks, created } = kept.data;
    for (const taskId of created) if (await takeAway(tx, ctx, taskId)) restored += 1;
    await removeUndo(tx, ctx, asked);
    return ok({ restored, left: tasks.length + created.length - restored });
  });

/** Takes a new task away as if it had not been given; one that somebody touched since stays. */
async function takeAway(tx: Writer, ctx: OfficialContext, taskId: Id<"task">): Promise<boolean> {
  const task = await findTask(tx, ctx.scope, taskId);
  if (task === null || task.revision !== 1 || !may(ctx.actor, "task.assign", targetOf(task))) return false;
  await removeTask(tx, task);
  await record(tx, ctx, "task.undone", task.id, { title: { from: task.title, to: null } });
  return true;
}
