import { listFiles } from "@gandan/db/files";
import { findModel, listModelEvents, listModelTasks, listModelsAcross } from "@gandan/db/models";
import { listTasksById } from "@gandan/db/tasks";
import {
  type FamilyMember,
  type ModelEvent,
  type ModelField,
  type ModelLevel,
  type ModelStep,
  familyOf,
  stepsFor,
} from "@gandan/domain/models";
import { may } from "@gandan/domain/roles";
import { targetOf } from "@gandan/domain/tasks";
import { type Day, type Id, idOf } from "@gandan/domain/values";
import { modelFields, modelLevels } from "@gandan/packs/models";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import type { FileRow } from "../tasks/get-task.ts";
import { type TaskRow, taskRows } from "../tasks/task-row.ts";
import { type ModelRow, modelRows } from "./model-row.ts";
import { neighboursOf } from "./neighbours.ts";

export const ModelAsked = z.object({ modelId: idOf("model") });
export type ModelAsked = z.infer<typeof ModelAsked>;

/** A line of the history with the name of who wrote it and the files it shows. */
interface HistoryRow extends Omit<ModelEvent, "communeId" | "modelId" | "files"> {
  personName: string;
  files: FileRow[];
}

/** A member of the family as the tree draws it. */
interface FamilyRow extends Pick<FamilyMember, "depth" | "survival"> {
  id: Id<"model">;
  originId: Id<"model"> | null;
  name: string;
  hamletNames: string[];
  /** Whose it is, where it is another commune's. */
  communeName: string | null;
  registeredOn: Day;
  aliveOn: Day | null;
  tasks: { done: number; all: number };
}

export interface ModelPage {
  model: ModelRow;
  steps: ModelStep[];
  mayGiveTasks: boolean;
  history: HistoryRow[];
  /** The tasks of its list that the person may read, in their order; `hidden` are the others. */
  tasks: TaskRow[];
  hidden: number;
  family: FamilyRow[];
  fields: readonly ModelField[];
  levels: readonly ModelLevel[];
}

/** A model with its passport, its history, its tasks and its family. */
export async function getModel(ctx: OfficialContext, { modelId }: ModelAsked): Promise<ModelPage> {
  needs(ctx, "model.read");
  const kept = found(await findModel(ctx.db.read, ctx.scope, modelId));
  const [model] = await modelRows(ctx, [kept]);
  const { tasks, hidden } = await tasksOf(ctx, modelId);
  return {
    model: found(model),
    steps: stepsFor(ctx.actor, kept),
    mayGiveTasks: kept.state !== "ended" && may(ctx.actor, "task.create", { communeId: ctx.scope }),
    history: await historyOf(ctx, modelId),
    tasks,
    hidden,
    family: await familyRows(ctx, modelId),
    fields: modelFields,
    levels: modelLevels,
  };
}

async function historyOf(ctx: OfficialContext, modelId: Id<"model">): Promise<HistoryRow[]> {
  const events = await listModelEvents(ctx.db.read, ctx.scope, modelId);
  const ids = [...new Set(events.flatMap(({ files }) => files))];
  const files = new Map((await listFiles(ctx.db.read, ctx.scope, ids)).map((file) => [file.id, file]));
  // A day may be written later than it was; what tells of the same day stands as it was written.
  const told = events.toSorted((one, other) => one.on.localeCompare(other.on) || one.at - other.at);
  return told.map(({ communeId: _commune, modelId: _model, files: shown, ...event }) => ({
    ...event,
    personName: ctx.chart.people.find(({ id }) => id === event.personId)?.name ?? "",
    files: shown
      .flatMap((id) => files.get(id) ?? [])
      .map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
  }));
}

async function tasksOf(ctx: OfficialContext, modelId: Id<"model">): Promise<Pick<ModelPage, "tasks" | "hidden">> {
  const list = await listModelTasks(ctx.db.read, ctx.scope, modelId);
  const kept = new Map(
    (
      await listTasksById(
        ctx.db.read,
        ctx.scope,
        list.map(({ taskId }) => taskId),
      )
    ).map((task) => [task.id, task]),
  );
  const visible = list
    .flatMap(({ taskId }) => kept.get(taskId) ?? [])
    .filter((task) => may(ctx.actor, "task.read", targetOf(task)));
  return { tasks: await taskRows(ctx.db.read, ctx, visible), hidden: list.length - visible.length };
}

async function familyRows(ctx: OfficialContext, modelId: Id<"model">): Promise<FamilyRow[]> {
  const neighbours = await neighboursOf(ctx, ctx.db.read);
  const across = await listModelsAcross(ctx.db.read, [ctx.scope, ...neighbours.map(({ id }) => id)]);
  const family = familyOf(across, modelId, ctx.today);
  const communeNames = new Map(neighbours.map(({ id, name }) => [id, name]));
  const lists = await listModelTasks(ctx.db.read, ctx.scope, null);
  const ids = lists.filter((line) => family.some(({ model }) => model.id === line.modelId)).map(({ taskId }) => taskId);
  const states = new Map((await listTasksById(ctx.db.read, ctx.scope, ids)).map(({ id, state }) => [id, state]));
  const units = new Map(ctx.chart.units.map(({ id, name }) => [id, name]));
  return family.map(({ model, depth, survival }) => {
    const own = lists
      .filter((line) => line.modelId === model.id)
      .flatMap(({ taskId }) => states.get(taskId) ?? [])
      .filter((state) => state !== "cancelled");
    return {
      id: model.id,
      originId: model.originId,
      name: model.name,
      hamletNames: model.hamletIds.flatMap((id) => units.get(id) ?? []),
      communeName: communeNames.get(model.communeId) ?? null,
      registeredOn: model.registeredOn,
      aliveOn: model.aliveOn,
      depth,
      survival,
      tasks: { done: own.filter((state) => state === "done" || state === "confirmed").length, all: own.length },
    };
  });
}
