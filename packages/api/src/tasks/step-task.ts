import type { Task, TaskEntry } from "@gandan/domain/tasks";
import { type Id, type Result, ok } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { keepTask } from "./keep-task.ts";
import { type TaskRow, taskRow } from "./task-row.ts";
import { visibleTask } from "./visible-task.ts";

/** Loads a task, lets the domain decide and keeps what it decided: the one way of every step of a task. */
export const stepTask = <R extends string>(
  ctx: OfficialContext,
  taskId: Id<"task">,
  decide: (task: Task) => Result<Task, R>,
  kind: TaskEntry["kind"],
  reason?: string,
): Promise<Result<TaskRow, R>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const task = await visibleTask(tx, ctx, taskId);
    const decision = decide(task);
    if (!decision.ok) return decision;
    await keepTask(tx, ctx, task, decision.value, kind, reason === undefined ? {} : { reason });
    return ok(await taskRow(tx, ctx, decision.value));
  });
