import * as tasks from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";
import type { TaskAsked } from "./get-task.ts";
import { stepTask } from "./step-task.ts";

/** The holder says that work has begun. */
export const startTask = (ctx: OfficialContext, { taskId }: TaskAsked) =>
  stepTask(ctx, taskId, (task) => tasks.startTask(task, ctx.actor, ctx.now()), "started");
