import * as tasks from "@gandan/domain/tasks";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepUndo } from "../kept-undo.ts";
import { record } from "../record.ts";
import { keepTask } from "./keep-task.ts";
import { visibleTask } from "./visible-task.ts";

export const TasksChange = z.object({ taskIds: z.array(idOf("task")).min(1).max(500), change: tasks.ManyChange });
export type TasksChange = z.infer<typeof TasksChange>;

type Refusal = Extract<ReturnType<typeof tasks.changeOne>, { ok: false }>["refusal"] | "task.position-unknown";

/** One change for many tasks, all or none; it can be taken back for ten minutes. */
export const changeTasks = (
  ctx: OfficialContext,
  { taskIds, change }: TasksChange,
): Promise<Result<{ changed: number; undo: string }, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const at = ctx.now();
    const placed = change.positionId === undefined || isOpenPosition(ctx, change.positionId);
    if (!placed) return refuse("task.position-unknown");
    const pairs = [];
    for (const taskId of new Set(taskIds)) {
      const before = await visibleTask(tx, ctx, taskId);
      const decision = tasks.changeOne(before, change, ctx.actor, at);
      if (!decision.ok) return decision;
      pairs.push({ before, after: decision.value });
    }
    for (const { before, after } of pairs)
      await keepTask(tx, ctx, before, after, change.cancel === undefined ? "edited" : "cancelled", {
        reason: change.cancel ?? "",
      });
    const kept = pairs.map(({ before, after }) => ({ before, revision: after.revision }));
    const undo = await keepUndo(tx, ctx, { at, tasks: kept, created: [] });
    await record(tx, ctx, "task.many-changed", ctx.account.id, { count: { from: 0, to: pairs.length } });
    return ok({ changed: pairs.length, undo });
  });

const isOpenPosition = (ctx: OfficialContext, positionId: tasks.Task["positionId"]): boolean =>
  tasks.isWellPlaced({ positionId, supportingIds: [], hamletId: null }, ctx.chart, ctx.today).ok;
