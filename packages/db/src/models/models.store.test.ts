import { aModel, aTask, aWholePassport, anId } from "@gandan/domain/examples";
import type { ModelEvent } from "@gandan/domain/models";
import { Day, type Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { wholeCommune } from "../scope.ts";
import { search } from "../search/index.ts";
import { saveTask } from "../tasks/index.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  addModelEvent,
  addModelTask,
  findModel,
  findModelEvent,
  listModelEvents,
  listModelTasks,
  listModels,
  listModelsAcross,
  saveModel,
} from "./index.ts";

onEveryEngine("models", (engine) => {
  const day = (text: string) => Day.parse(text);

  test("come back as they were kept, the newest first; each commune sees its own alone", async () => {
    const [communeId, other] = [await aKeptCommune(engine), await aKeptCommune(engine)];
    const first = aModel({
      communeId,
      passport: aWholePassport,
      state: "recognised",
      begunOn: day("2025-03-10"),
      proposal: { level: "commune", document: "5/TTr-UBND", on: day("2025-11-03") },
      recognitions: [{ level: "commune", decision: "9/QĐ-UBND", decidedOn: day("2025-12-01"), issuer: "UBND xã" }],
      aliveOn: day("2026-12-01"),
    });
    const ended = { state: "ended", endedOn: day("2025-09-01"), endReason: "Không còn người làm" } as const;
    const second = aModel({
      communeId,
      id: anId("model", 2),
      registeredOn: day("2025-05-05"),
      originId: first.id,
      ...ended,
    });
    await engine.db.write(communeId, async (tx) => {
      await saveModel(tx, first);
      await saveModel(tx, second);
    });
    expect(await findModel(engine.db.read, communeId, first.id)).toEqual(first);
    expect(await listModels(engine.db.read, communeId)).toEqual([second, first]);
    expect(await findModel(engine.db.read, other, first.id)).toBeNull();
    expect(await listModels(engine.db.read, other)).toEqual([]);
  });

  test("of several communes come together for the tree of what was taken from whom", async () => {
    const [first, second, third] = [await aKeptCommune(engine), await aKeptCommune(engine), await aKeptCommune(engine)];
    const original = aModel({ communeId: first, passport: aWholePassport });
    const replica = aModel({
      communeId: second,
      id: anId("model", 2),
      registeredOn: day("2025-05-05"),
      originId: original.id,
      originCommuneId: first,
    });
    for (const model of [original, replica, aModel({ communeId: third, id: anId("model", 3) })])
      await engine.db.write(model.communeId, (tx) => saveModel(tx, model));
    const rows = await listModelsAcross(engine.db.read, [first, second]);
    expect(rows).toMatchObject([
      { id: replica.id, communeId: second, originId: original.id },
      { id: original.id, communeId: first, name: original.name },
    ]);
    expect(rows[0]).not.toHaveProperty("passport");
    expect(await findModel(engine.db.read, second, replica.id)).toEqual(replica);
  });

  test("are found by the words of their passport", async () => {
    const communeId = await aKeptCommune(engine);
    const found = (words: string) =>
      search(engine.db.read, wholeCommune(communeId), words, { kinds: ["model"], limit: 5 });
    await engine.db.write(communeId, (tx) => saveModel(tx, aModel({ communeId, passport: aWholePassport })));
    expect((await found("nhóm hộ")).map(({ title }) => title)).toEqual(["Con đường hoa của thôn"]);
    expect(await found("đối thoại")).toEqual([]);
  });

  test("have a history and a list of tasks that keep their order", async () => {
    const communeId = await aKeptCommune(engine);
    const model = aModel({ communeId });
    const event = (number: number, at: number): ModelEvent => ({
      communeId,
      id: anId("modelEvent", number),
      modelId: model.id,
      kind: "evidence",
      on: day("2025-03-12"),
      at: at as Instant,
      personId: anId("person"),
      text: "Ảnh đoạn đường",
      files: [anId("file")],
      about: null,
    });
    const line = (number: number) => ({
      communeId,
      modelId: model.id,
      taskId: anId("task", number),
      number,
      fromTaskId: number === 2 ? anId("task", 9) : null,
    });
    await engine.db.write(communeId, async (tx) => {
      await saveModel(tx, model);
      for (const one of [event(1, 20), event(2, 10)]) await addModelEvent(tx, one);
      for (const number of [2, 1]) {
        await saveTask(tx, aTask({ communeId, id: anId("task", number) }));
        await addModelTask(tx, line(number));
      }
    });
    expect(await listModelEvents(engine.db.read, communeId, model.id)).toEqual([event(2, 10), event(1, 20)]);
    expect(await listModelEvents(engine.db.read, communeId, null)).toHaveLength(2);
    expect(await listModelEvents(engine.db.read, communeId, anId("model", 2))).toEqual([]);
    expect(await findModelEvent(engine.db.read, communeId, anId("modelEvent", 1))).toEqual(event(1, 20));
    expect(await listModelTasks(engine.db.read, communeId, model.id)).toEqual([line(1), line(2)]);
    expect(await listModelTasks(engine.db.read, communeId, null)).toEqual([line(1), line(2)]);
  });
});
