import { removeDraft, findDraft } from "@gandan/db/drafts";
import { findTask } from "@gandan/db/tasks";
import { may } from "@gandan/domain/roles";
import { Task, mayStillUndo, takeBack, targetOf } from "@gandan/domain/tasks";
import { Instant, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepTask } from "./keep-task.ts";

export const Undo = z.object({ undo: z.string().regex(/^[\w-]{16}$/) });
export type Undo = z.infer<typeof Undo>;

/** Where a change for many waits to be taken back; no draft of a screen may have such a key. */
export const undoKey = (undo: string): string => `undo:${undo}`;

const Kept = z.object({ at: Instant, tasks: z.array(z.object({ before: Task, revision: z.number().int() })) });

type Undone = Result<{ restored: number; left: number }, "task.undo-unknown" | "task.undo-expired">;

/** Takes a change for many back; a task that somebody changed since stays as it is and is counted as left. */
export const undoChange = (ctx: OfficialContext, { undo }: Undo): Promise<Undone> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const kept = Kept.safeParse((await findDraft(tx, ctx.scope, ctx.account.id, undoKey(undo)))?.body);
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
    await removeDraft(tx, ctx.scope, ctx.account.id, undoKey(undo));
    return ok({ restored, left: kept.data.tasks.length - restored });
  });
