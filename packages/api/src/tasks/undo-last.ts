import type { Reader } from "@gandan/db";
import { listJournal } from "@gandan/db/journal";
import type { JournalEntry } from "@gandan/domain/journal";
import * as tasks from "@gandan/domain/tasks";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepTask } from "./keep-task.ts";
import { type TaskRow, taskRow } from "./task-row.ts";
import { visibleTask } from "./visible-task.ts";

/** The line of the history that somebody saw and means. */
export const LineAsked = z.object({ taskId: idOf("task"), sequence: z.int().min(1) });
export type LineAsked = z.infer<typeof LineAsked>;

type Refusal = Extract<ReturnType<typeof tasks.undoLast>, { ok: false }>["refusal"];

/** Takes back the newest change of a task, from its history. */
export const undoLast = (ctx: OfficialContext, { taskId, sequence }: LineAsked): Promise<Result<TaskRow, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const task = await visibleTask(tx, ctx, taskId);
    const line = await newestLine(tx, ctx, task);
    if (line?.sequence !== sequence) return refuse("task.changed-meanwhile");
    const decision = tasks.undoLast(task, line, ctx, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keepTask(tx, ctx, task, decision.value, "undone");
    return ok(await taskRow(tx, ctx, decision.value));
  });

/** The line of the history that the person could take back now; null where there is none. */
export async function undoableLine(ctx: OfficialContext, task: tasks.Task): Promise<{ sequence: number } | null> {
  const line = await newestLine(ctx.db.read, ctx, task);
  if (line === null || !tasks.undoLast(task, line, ctx, ctx.actor, ctx.now()).ok) return null;
  return { sequence: line.sequence };
}

async function newestLine(tx: Reader, ctx: OfficialContext, { id }: tasks.Task): Promise<JournalEntry | null> {
  const [line] = await listJournal(tx, ctx.scope, { recordId: id }, { limit: 1, offset: 0 });
  return line ?? null;
}
