import * as tasks from "@gandan/domain/tasks";
import { type Id, type Result, ok } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { keepTask } from "./keep-task.ts";

type Refusal = "task.not-yours-to-assign" | "task.position-unknown" | "task.hamlet-unknown";

/** Gives a task by hand. */
export const createTask = (
  ctx: OfficialContext,
  input: tasks.NewTask,
): Promise<Result<{ taskId: Id<"task"> }, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const decision = tasks.createTask(ctx.newId("task"), input, ctx, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keepTask(tx, ctx, null, decision.value, "assigned", { reason: input.reason });
    return ok({ taskId: decision.value.id });
  });
