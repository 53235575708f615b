import type { Outside } from "@gandan/api";
import { saveCommune } from "@gandan/db/communes";
import { addModelEvent, addModelTask, saveModel } from "@gandan/db/models";
import { saveRoleChart } from "@gandan/db/roles";
import { saveTask } from "@gandan/db/tasks";
import type { Model, ModelEvent } from "@gandan/domain/models";
import { type Commune, beginChart } from "@gandan/domain/roles";
import type { Task } from "@gandan/domain/tasks";
import { Day, type Id, type Instant, addDays, startOf } from "@gandan/domain/values";
import { usualFrom } from "@gandan/packs/role-charts";
import { type ModelSaying, flowerRoad, readingHouse } from "./model-sayings.ts";

/** A neighbour's recognised model, which the demo commune may take over. */
export interface NeighboursModel {
  communeId: Id<"commune">;
  modelId: Id<"model">;
  /** The one person of its chart. */
  personId: Id<"person">;
}

const name = "Thác Bạc";
const hamletNames = ["Thôn Rừng Sim", "Thôn Suối Mơ"];

/** Keeps a second commune of the demo province: nobody signs in to it; it has a model to take over, and took one over that has ended. */
export async function beginDemoNeighbour(
  outside: Outside,
  { commune, year, roadId }: { commune: Commune; year: number; roadId: Id<"model"> },
): Promise<NeighboursModel> {
  const communeId = outside.newId("commune");
  const newId: Outside["newId"] = (subject) => outside.newId(subject);
  const today = Day.parse("2025-07-01");
  const { chart } = beginChart(usualFrom, { hamletNames, personName: "Đinh Thị Thanh" }, { communeId, today, newId });
  const [first, second] = chart.units.filter(({ kind }) => kind === "hamlet");
  const headOf = (unitId: Id<"unit"> | undefined) => chart.positions.find((position) => position.unitId === unitId)?.id;
  const [ownerId, otherId] = [headOf(first?.id), headOf(second?.id)];
  const personId = chart.people[0]?.id;
  if (first === undefined || second === undefined || !ownerId || !otherId || !personId)
    throw new Error("the neighbour of the demo commune has no hamlets");

  const at = (day: Day): Instant => (startOf(day) + 9 * 3_600_000) as Instant;
  const last = (text: string) => Day.parse(`${year - 1}-${text}`);
  const keptFrom = (saying: ModelSaying, rest: Partial<Model>): Model => ({
    communeId,
    id: newId("model"),
    name: saying.name,
    field: saying.field,
    by: "collective",
    registeredOn: last("02-10"),
    ownerId,
    hamletIds: [first.id],
    passport: saying.passport,
    state: "recognised",
    begunOn: last("02-17"),
    proposal: null,
    recognitions: [],
    aliveOn: null,
    endedOn: null,
    endReason: null,
    originId: null,
    originCommuneId: null,
    updatedAt: at(last("11-24")),
    revision: 5,
    ...rest,
  });
  const decision = {
    level: "commune",
    decision: "318/QĐ-UBND",
    decidedOn: last("11-24"),
    issuer: "Uỷ ban nhân dân xã",
  };
  const reading = keptFrom(readingHouse, { recognitions: [decision] });
  const road = keptFrom(flowerRoad, {
    name: "Tuyến đường hoa thôn Suối Mơ",
    registeredOn: Day.parse(`${year}-02-03`),
    begunOn: Day.parse(`${year}-02-10`),
    ownerId: otherId,
    hamletIds: [second.id],
    passport: { ...flowerRoad.passport, measures: [] },
    state: "ended",
    endedOn: Day.parse(`${year}-05-12`),
    endReason: "Đường thôn mở rộng, phải dời cây; thôn chọn cách làm khác.",
    originId: roadId,
    originCommuneId: commune.id,
  });
  const tasks = readingHouse.tasks.map(([title, days]): Task => {
    const deadline = addDays(last("02-17"), days);
    return {
      id: newId("task"),
      communeId,
      title,
      detail: "",
      source: { kind: "model", modelId: reading.id, quote: title },
      positionId: ownerId,
      supportingIds: [],
      hamletId: first.id,
      deadline,
      deadlineReason: null,
      recurrence: null,
      occurrence: null,
      product: null,
      quantity: null,
      unit: null,
      evidenceRequired: false,
      state: "confirmed",
      createdAt: at(last("02-17")),
      updatedAt: at(deadline),
      revision: 4,
    };
  });
  const evidence: ModelEvent = {
    communeId,
    id: newId("modelEvent"),
    modelId: reading.id,
    kind: "evidence",
    on: last("10-20"),
    at: at(last("10-20")),
    personId,
    text: readingHouse.evidence,
    files: [],
    about: null,
  };
  await outside.db.write(communeId, async (tx) => {
    await saveCommune(tx, { ...commune, id: communeId, name, minorityShare: 640 });
    await saveRoleChart(tx, chart);
    for (const task of tasks) await saveTask(tx, task);
    for (const model of [reading, road]) await saveModel(tx, model);
    for (const [index, { id: taskId }] of tasks.entries())
      await addModelTask(tx, { communeId, modelId: reading.id, taskId, number: index + 1, fromTaskId: null });
    await addModelEvent(tx, evidence);
  });
  return { communeId, modelId: reading.id, personId };
}
