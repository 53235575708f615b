import type { Model, ModelEvent, ModelTask } from "@gandan/domain/models";
import type { Id } from "@gandan/domain/values";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";
import { keepFindable } from "../search/index.ts";

export const findModel = ({ rows, tables }: Reader, communeId: Id<"commune">, id: Id<"model">): Promise<Model | null> =>
  rows.find(tables.models, { communeId, id });

/** The models of a commune, the newest registration first. */
export const listModels = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<Model[]> => {
  const { models } = tables;
  return sql
    .select()
    .from(models)
    .where(eq(models.communeId, communeId))
    .orderBy(desc(models.registeredOn), desc(models.id));
};

/** What a family tree needs to know of a model, wherever it is. */
export type ModelInFamily = Pick<
  Model,
  | "communeId"
  | "id"
  | "name"
  | "field"
  | "registeredOn"
  | "hamletIds"
  | "state"
  | "begunOn"
  | "recognitions"
  | "aliveOn"
  | "originId"
>;

/** The models of several communes without their passports, the newest registration first. */
export async function listModelsAcross(
  { sql, tables: { models } }: Reader,
  communeIds: readonly Id<"commune">[],
): Promise<ModelInFamily[]> {
  const { communeId, id, name, field, registeredOn, hamletIds, state, begunOn, recognitions, aliveOn, originId } =
    models;
  const shown = {
    communeId,
    id,
    name,
    field,
    registeredOn,
    hamletIds,
    state,
    begunOn,
    recognitions,
    aliveOn,
    originId,
  };
  const rows: ModelInFamily[] = [];
  for (const some of chunks(communeIds))
    rows.push(...(await sql.select(shown).from(models).where(inArray(communeId, some))));
  return rows.toSorted((a, b) => b.registeredOn.localeCompare(a.registeredOn) || b.id.localeCompare(a.id));
}

export async function saveModel(tx: Writer, model: Model): Promise<void> {
  await tx.rows.keep(tx.tables.models, model, { key: ["communeId", "id"] });
  const { problem, goal, approach, product, partners } = model.passport;
  await keepFindable(tx, {
    communeId: model.communeId,
    kind: "model",
    recordId: model.id,
    title: model.name,
    text: [model.name, problem, goal, approach, product, partners].join("\n"),
    positionId: model.ownerId,
    hamletId: model.hamletIds[0] ?? null,
    at: model.updatedAt,
  });
}

export const findModelEvent = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"modelEvent">,
): Promise<ModelEvent | null> => rows.find(tables.modelEvents, { communeId, id });

export const addModelEvent = (tx: Writer, event: ModelEvent): Promise<void> =>
  tx.rows.add(tx.tables.modelEvents, event);

/** The history of a model, or of all models of a commune, in the order in which it was written. */
export const listModelEvents = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  modelId: Id<"model"> | null,
): Promise<ModelEvent[]> => {
  const { modelEvents } = tables;
  return sql
    .select()
    .from(modelEvents)
    .where(and(eq(modelEvents.communeId, communeId), modelId === null ? undefined : eq(modelEvents.modelId, modelId)))
    .orderBy(asc(modelEvents.at), asc(modelEvents.id));
};

export const addModelTask = (tx: Writer, task: ModelTask): Promise<void> => tx.rows.add(tx.tables.modelTasks, task);

/** The tasks of a model's list, or of all lists of a commune, in their order. */
export const listModelTasks = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  modelId: Id<"model"> | null,
): Promise<ModelTask[]> => {
  const { modelTasks } = tables;
  return sql
    .select()
    .from(modelTasks)
    .where(and(eq(modelTasks.communeId, communeId), modelId === null ? undefined : eq(modelTasks.modelId, modelId)))
    .orderBy(asc(modelTasks.modelId), asc(modelTasks.number), asc(modelTasks.taskId));
};
