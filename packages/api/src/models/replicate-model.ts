import type { Reader } from "@gandan/db";
import { addModelTask, findModel, listModelTasks, listModels } from "@gandan/db/models";
import { listTasksById } from "@gandan/db/tasks";
import {
  ReplicaWish,
  type ReplicateRefusal,
  type ShiftedDay,
  familyOf,
  replicateModel as replicate,
  shiftTasks,
} from "@gandan/domain/models";
import type { Task } from "@gandan/domain/tasks";
import { Day, type Id, type Result, dayOf, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { keepTask } from "../tasks/keep-task.ts";
import { keepModel } from "./keep-model.ts";

export const ShiftAsked = z.object({ modelId: idOf("model"), startsOn: Day });
export type ShiftAsked = z.infer<typeof ShiftAsked>;

/** The days on which the tasks of a model fall where its work begins on a day, with every day that is moved. */
export async function shiftedTasks(ctx: OfficialContext, { modelId, startsOn }: ShiftAsked): Promise<ShiftedDay[]> {
  needs(ctx, "model.read");
  const model = found(await findModel(ctx.db.read, ctx.scope, modelId));
  return shiftTasks(model, await listOf(ctx.db.read, ctx.scope, modelId), startsOn, calendarFor(ctx.commune));
}

export const Replication = ReplicaWish.extend({ originId: idOf("model") });
export type Replication = z.infer<typeof Replication>;

/** Takes a recognised model to another hamlet with tasks of its own; sent again it is the same replica. */
export function replicateModel(
  ctx: OfficialContext,
  { originId, ...wish }: Replication,
): Promise<Result<{ id: Id<"model">; tasks: number }, ReplicateRefusal | "model.id-taken">> {
  needs(ctx, "model.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const original = found(await findModel(tx, ctx.scope, originId));
    const kept = await findModel(tx, ctx.scope, wish.id);
    if (kept !== null) {
      const tasks = await listModelTasks(tx, ctx.scope, kept.id);
      return kept.originId === originId ? ok({ id: kept.id, tasks: tasks.length }) : refuse("model.id-taken");
    }
    const family = familyOf(await listModels(tx, ctx.scope), originId, ctx.today).map(({ model }) => model);
    const calendar = calendarFor(ctx.commune);
    const around = { chart: ctx.chart, calendar, family, newTaskId: () => ctx.newId("task") };
    const decision = replicate(original, await listOf(tx, ctx.scope, originId), wish, around, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    const { replica, tasks } = decision.value;
    const on = dayOf(ctx.now());
    await keepModel(tx, ctx, null, replica, {
      kind: "registered",
      on,
      text: `Nhân rộng từ mô hình “${original.name}”`,
    });
    for (const [index, { task, fromTaskId }] of tasks.entries()) {
      await keepTask(tx, ctx, null, task, "assigned", { reason: task.deadlineReason ?? "" });
      const line = { communeId: ctx.scope, modelId: replica.id, taskId: task.id, number: index + 1, fromTaskId };
      await addModelTask(tx, line);
    }
    await keepModel(tx, ctx, original, original, { kind: "replicated", on, text: replica.name });
    return ok({ id: replica.id, tasks: tasks.length });
  });
}

/** The tasks of a model's list in their order. */
async function listOf(tx: Reader, communeId: Id<"commune">, modelId: Id<"model">): Promise<Task[]> {
  const list = await listModelTasks(tx, communeId, modelId);
  const ids = list.map(({ taskId }) => taskId);
  const kept = new Map((await listTasksById(tx, communeId, ids)).map((task) => [task.id, task]));
  return ids.flatMap((id) => kept.get(id) ?? []);
}
