import * as tasks from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";
import type { TaskAsked } from "./get-task.ts";
import { stepTask } from "./step-task.ts";

/** A cancelled task is to be done after all. */
export const reopenTask = (ctx: OfficialContext, { taskId }: TaskAsked) =>
  stepTask(ctx, taskId, (task) => tasks.reopenTask(task, ctx.actor, ctx.now()), "reopened");
