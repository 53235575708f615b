import { addModelTask, findModel, listModelTasks } from "@gandan/db/models";
import { giveModelTask as give } from "@gandan/domain/models";
import { NewTask } from "@gandan/domain/tasks";
import { type Id, idOf, ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { keepTask } from "../tasks/keep-task.ts";

export const GivenModelTask = NewTask.extend({ modelId: idOf("model") });
export type GivenModelTask = z.infer<typeof GivenModelTask>;

/** Gives somebody a part of a model's work and writes it on the model's list. */
export function giveModelTask(ctx: OfficialContext, { modelId, ...wanted }: GivenModelTask) {
  needs(ctx, "model.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const model = found(await findModel(tx, ctx.scope, modelId));
    const decision = give(model, ctx.newId("task"), wanted, ctx, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keepTask(tx, ctx, null, decision.value, "assigned", { reason: wanted.reason });
    const number = ((await listModelTasks(tx, ctx.scope, modelId)).at(-1)?.number ?? 0) + 1;
    const taskId: Id<"task"> = decision.value.id;
    await addModelTask(tx, { communeId: ctx.scope, modelId, taskId, number, fromTaskId: null });
    return ok({ taskId });
  });
}
