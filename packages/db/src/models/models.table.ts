import type { Model, ModelEvent } from "@gandan/domain/models";
import type { Id } from "@gandan/domain/values";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";
import type { Tasks } from "../tasks/tasks.table.ts";

export function defineModels(columns: Columns, communes: Communes, { tasks }: Pick<Tasks, "tasks">) {
  const { table, id, text, word, day, whole, instant, json, together, sortedBy, refersTo } = columns;

  const models = table(
    "models",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"model">("id").notNull(),
      name: text("name").notNull(),
      field: text("field").notNull(),
      by: word<Model["by"]>("by").notNull(),
      registeredOn: day("registered_on").notNull(),
      ownerId: id<"position">("owner_id").notNull(),
      hamletIds: json<Id<"unit">[]>("hamlet_ids").notNull(),
      passport: json<Model["passport"]>("passport").notNull(),
      state: word<Model["state"]>("state").notNull(),
      begunOn: day("begun_on"),
      proposal: json<Model["proposal"]>("proposal"),
      recognitions: json<Model["recognitions"]>("recognitions").notNull(),
      aliveOn: day("alive_on"),
      endedOn: day("ended_on"),
      endReason: text("end_reason"),
      originId: id<"model">("origin_id"),
      originCommuneId: id<"commune">("origin_commune_id"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "models_key", columns: [t.communeId, t.id] }),
      sortedBy("models_by_day").on(t.communeId, t.registeredOn, t.id),
      refersTo({ name: "models_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const modelEvents = table(
    "model_events",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"modelEvent">("id").notNull(),
      modelId: id<"model">("model_id").notNull(),
      kind: word<ModelEvent["kind"]>("kind").notNull(),
      on: day("on_day").notNull(),
      at: instant("at").notNull(),
      personId: id<"person">("person_id").notNull(),
      text: text("text").notNull(),
      files: json<ModelEvent["files"]>("files").notNull(),
      about: id<"modelEvent">("about"),
    },
    (t) => [
      together({ name: "model_events_key", columns: [t.communeId, t.id] }),
      sortedBy("model_events_by_model").on(t.communeId, t.modelId, t.at, t.id),
      refersTo({
        name: "model_events_model",
        columns: [t.communeId, t.modelId],
        foreignColumns: [models.communeId, models.id],
      }),
    ],
  );

  // The task itself says little of the list it is on: its place there and the task it was shifted from.
  const modelTasks = table(
    "model_tasks",
    {
      communeId: id<"commune">("commune_id").notNull(),
      modelId: id<"model">("model_id").notNull(),
      taskId: id<"task">("task_id").notNull(),
      number: whole("number").notNull(),
      fromTaskId: id<"task">("from_task_id"),
    },
    (t) => [
      together({ name: "model_tasks_key", columns: [t.communeId, t.modelId, t.taskId] }),
      refersTo({
        name: "model_tasks_model",
        columns: [t.communeId, t.modelId],
        foreignColumns: [models.communeId, models.id],
      }),
      refersTo({
        name: "model_tasks_task",
        columns: [t.communeId, t.taskId],
        foreignColumns: [tasks.communeId, tasks.id],
      }),
    ],
  );

  return { models, modelEvents, modelTasks };
}
