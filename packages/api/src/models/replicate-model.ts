import type { Reader } from "@gandan/db";
import { addModelTask, findModel, listModelTasks, listModelsAcross } from "@gandan/db/models";
import { listTasksById } from "@gandan/db/tasks";
import {
  type Model,
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
import { found, needs, seen } from "../found.ts";
import { keepTask } from "../tasks/keep-task.ts";
import { keepModel } from "./keep-model.ts";
import { ownerOf } from "./neighbours.ts";

export const ShiftAsked = z.object({
  modelId: idOf("model"),
  startsOn: Day,
  /** Whose model it is, where it is a neighbour's. */
  communeId: idOf("commune").optional(),
});
export type ShiftAsked = z.infer<typeof ShiftAsked>;

/** The days on which the tasks of a model fall where its work begins on a day, with every day that is moved. */
export async function shiftedTasks(
  ctx: OfficialContext,
  { modelId, startsOn, communeId }: ShiftAsked,
): Promise<ShiftedDay[]> {
  needs(ctx, "model.read");
  const owner = found(await ownerOf(ctx, ctx.db.read, communeId));
  const model = originalOf(ctx, await findModel(ctx.db.read, owner.id, modelId));
  return shiftTasks(model, await listOf(ctx.db.read, owner.id, modelId), startsOn, calendarFor(ctx.commune));
}

// Of a neighbour nothing is seen but what was recognised.
const originalOf = ({ scope }: OfficialContext, model: Model | null): Model =>
  seen(model, ({ communeId, state }) => communeId === scope || state === "recognised");

export const Replication = ReplicaWish.extend({
  originId: idOf("model"),
  originCommuneId: idOf("commune").optional(),
});
export type Replication = z.infer<typeof Replication>;

/** Takes a recognised model, one's own or a neighbour's, to another hamlet with tasks of its own; sent again it is the same replica. */
export function replicateModel(
  ctx: OfficialContext,
  { originId, originCommuneId, ...wish }: Replication,
): Promise<Result<{ id: Id<"model">; tasks: number }, ReplicateRefusal | "model.id-taken">> {
  needs(ctx, "model.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const owner = found(await ownerOf(ctx, tx, originCommuneId));
    const original = originalOf(ctx, await findModel(tx, owner.id, originId));
    const kept = await findModel(tx, ctx.scope, wish.id);
    if (kept !== null) {
      const tasks = await listModelTasks(tx, ctx.scope, kept.id);
      return kept.originId === originId ? ok({ id: kept.id, tasks: tasks.length }) : refuse("model.id-taken");
    }
    const isOwn = owner.id === ctx.scope;
    const across = [ctx.scope, ...(isOwn ? [] : [owner.id])];
    const family = familyOf(await listModelsAcross(tx, across), originId, ctx.today).map(({ model }) => model);
    const calendar = calendarFor(ctx.commune);
    const around = { chart: ctx.chart, calendar, family, newTaskId: () => ctx.newId("task") };
    const decision = replicate(original, await listOf(tx, owner.id, originId), wish, around, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    const { replica, tasks } = decision.value;
    const on = dayOf(ctx.now());
    await keepModel(tx, ctx, null, replica, {
      kind: "registered",
      on,
      text: `Nhân rộng từ mô hình “${original.name}”${isOwn ? "" : ` của ${owner.name}`}`,
    });
    for (const [index, { task, fromTaskId }] of tasks.entries()) {
      await keepTask(tx, ctx, null, task, "assigned", { reason: task.deadlineReason ?? "" });
      const line = { communeId: ctx.scope, modelId: replica.id, taskId: task.id, number: index + 1, fromTaskId };
      await addModelTask(tx, line);
    }
    // Nothing is written into another commune: its family tells who took its model over.
    if (isOwn) await keepModel(tx, ctx, original, original, { kind: "replicated", on, text: replica.name });
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
