import * as tasks from "@gandan/domain/tasks";
import { idOf } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { stepTask } from "./step-task.ts";
import type { z } from "zod";

export const EditedTask = tasks.TaskEdit.extend({ taskId: idOf("task") });
export type EditedTask = z.infer<typeof EditedTask>;

/** Changes a task's text, time or position. */
export const editTask = (ctx: OfficialContext, { taskId, ...edit }: EditedTask) =>
  stepTask(
    ctx,
    taskId,
    (task) => {
      const placed = tasks.isWellPlaced({ ...edit, hamletId: null }, ctx.chart, ctx.today);
      return placed.ok ? tasks.editTask(task, edit, ctx.actor, ctx.now()) : placed;
    },
    "edited",
  );
