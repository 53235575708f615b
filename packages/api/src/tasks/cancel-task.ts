import * as tasks from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";
import type { TaskReason } from "./return-task.ts";
import { stepTask } from "./step-task.ts";

/** The task is no longer to be done, with a reason. */
export const cancelTask = (ctx: OfficialContext, { taskId, reason }: TaskReason) =>
  stepTask(ctx, taskId, (task) => tasks.cancelTask(task, reason, ctx.actor, ctx.now()), "cancelled", reason);
