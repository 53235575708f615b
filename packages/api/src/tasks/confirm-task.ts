import * as tasks from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";
import type { TaskAsked } from "./get-task.ts";
import { stepTask } from "./step-task.ts";

/** Accepts the work on a task. */
export const confirmTask = (ctx: OfficialContext, { taskId }: TaskAsked) =>
  stepTask(ctx, taskId, (task) => tasks.confirmTask(task, ctx.actor, ctx.now()), "confirmed");
