import type { Reader } from "@gandan/db";
import { findTask } from "@gandan/db/tasks";
import { may } from "@gandan/domain/roles";
import { type Task, targetOf } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { seen } from "../found.ts";

/** A task that the person may read; any other is not found. */
export const visibleTask = async (tx: Reader, ctx: OfficialContext, taskId: Id<"task">): Promise<Task> =>
  seen(await findTask(tx, ctx.scope, taskId), (task) => may(ctx.actor, "task.read", targetOf(task)));
