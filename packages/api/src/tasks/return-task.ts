import * as tasks from "@gandan/domain/tasks";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { TaskAsked } from "./get-task.ts";
import { stepTask } from "./step-task.ts";

export const TaskReason = TaskAsked.extend({ reason: z.string().trim().max(1_000) });
export type TaskReason = z.infer<typeof TaskReason>;

/** Gives the work back to its holder, with a reason. */
export const returnTask = (ctx: OfficialContext, { taskId, reason }: TaskReason) =>
  stepTask(ctx, taskId, (task) => tasks.returnTask(task, reason, ctx.actor, ctx.now()), "returned", reason);
