import { addModelTask, listModels, saveModel } from "@gandan/db/models";
import { listTasksById, saveTask } from "@gandan/db/tasks";
import { aModel, aTask, aWholePassport, anId } from "@gandan/domain/examples";
import type { Model } from "@gandan/domain/models";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
const here = anId("commune", 1);
const there = anId("commune", 2);
const day = (text: string) => Day.parse(text);

beforeEach(async () => {
  world = await openWorld();
  world.clock.now = Instant.parse(startOf(day("2025-09-15")) + 9 * 3_600_000);
  const province = await keepCommune(world, 3, { kind: "province" });
  await keepCommune(world, 1, { parentId: province.id });
  await keepCommune(world, 2, { parentId: province.id });
  await keepCommune(world, 4);
  desk = await signedIn(world, "in-charge");
  await keep({ state: "recognised" });
});
afterEach(() => world.close());

const originId = anId("model", 50);
/** A model of the second commune with one task, whose passport says a telephone number. */
const keep = (named: Partial<Model>): Promise<void> =>
  world.outside.db.write(there, async (tx) => {
    const recognitions = [
      { level: "commune", decision: "9/QĐ-UBND", decidedOn: day("2025-05-01"), issuer: "Uỷ ban nhân dân xã" },
    ];
    const passport = { ...aWholePassport, approach: "Gọi 0905 123 456 để nhận cây" };
    const begun = {
      begunOn: day("2025-03-10"),
      hamletIds: [anId("unit", 91)],
      ownerId: positionOf("hamlet-head"),
      passport,
      recognitions,
    };
    const model = aModel({ communeId: there, id: originId, name: "Vườn cây chung", ...begun, ...named });
    await saveModel(tx, model);
    const task = aTask({ communeId: there, id: anId("task", 50), title: "Chia cây", deadline: day("2025-03-17") });
    await saveTask(tx, { ...task, detail: "Gọi ông Ba trước" });
    const line = { communeId: there, modelId: model.id, taskId: task.id, number: 1, fromTaskId: null };
    await addModelTask(tx, line);
  });

const wish = {
  originId,
  originCommuneId: there,
  id: anId("model", 60),
  name: "Vườn cây chung thôn 1",
  hamletId: anId("unit", 1),
  ownerId: positionOf("hamlet-head"),
  startsOn: day("2025-09-16"),
};

describe("a neighbour's model", () => {
  it("is offered once it is recognised, without what is nobody's business", async () => {
    const { rows, mayTake } = await desk.ask.models.offered();
    expect(mayTake).toBe(true);
    expect(rows).toMatchObject([
      { id: originId, communeId: there, name: "Vườn cây chung", tasks: 1, takenOver: 0, isOurs: false },
    ]);
    expect(rows[0]?.approach).toBe("Gọi … để nhận cây");
    const head = await signedIn(world, "hamlet-head");
    expect(await head.ask.models.offered()).toMatchObject({ mayTake: false, rows: [{ id: originId }] });
    const stranger = await signedIn(world, "in-charge", 4);
    expect((await stranger.ask.models.offered()).rows).toEqual([]);
  });

  it("is taken over with its tasks on the own calendar, and writes nothing over there", async () => {
    const shifted = await desk.ask.models.shift({ modelId: originId, communeId: there, startsOn: wish.startsOn });
    expect(shifted).toMatchObject([{ title: "Chia cây", shifted: "2025-09-23" }]);
    expect(await desk.ask.models.replicate(wish)).toEqual({ ok: true, value: { id: wish.id, tasks: 1 } });
    expect(await desk.ask.models.replicate(wish)).toEqual({ ok: true, value: { id: wish.id, tasks: 1 } });
    const page = await desk.ask.models.get({ modelId: wish.id });
    expect(page.model).toMatchObject({ originId, originCommuneId: there, state: "registered" });
    expect(page.history[0]?.text).toContain("Vườn cây chung");
    expect(page.family.map(({ id, communeName }) => [id, communeName === null])).toEqual([
      [originId, false],
      [wish.id, true],
    ]);
    const [task] = await listTasksById(world.outside.db.read, here, [page.tasks[0]?.id ?? anId("task")]);
    expect(task).toMatchObject({ detail: "", positionId: wish.ownerId, deadline: "2025-09-23" });
    expect(await listModels(world.outside.db.read, there)).toHaveLength(1);
    expect((await desk.ask.models.offered()).rows).toMatchObject([{ takenOver: 1, isOurs: true }]);
    const refused = await desk.ask.models.replicate({ ...wish, id: anId("model", 61) });
    expect(refused).toEqual({ ok: false, refusal: "model.hamlet-has-it" });
  });

  it.each(["under-way", "proposed", "ended"] as const)("is not seen while it is %s", async (state) => {
    await world.outside.db.write(there, (tx) => saveModel(tx, aModel({ communeId: there, id: originId, state })));
    expect((await desk.ask.models.offered()).rows).toEqual([]);
    await expect(desk.ask.models.replicate(wish)).rejects.toThrow("request.not-found");
    const asked = { modelId: originId, communeId: there, startsOn: wish.startsOn };
    await expect(desk.ask.models.shift(asked)).rejects.toThrow("request.not-found");
  });

  it("is out of reach outside the province, and for who does not decide of models", async () => {
    const stranger = await signedIn(world, "in-charge", 4);
    await expect(stranger.ask.models.replicate(wish)).rejects.toThrow("request.not-found");
    const head = await signedIn(world, "hamlet-head");
    expect(await head.ask.models.replicate(wish)).toEqual({ ok: false, refusal: "model.not-yours" });
  });
});

describe("a province", () => {
  it("sees who learned from whom, and how each is doing", async () => {
    await desk.ask.models.replicate(wish);
    const appraiser = await signedIn(world, "appraiser", 3);
    const seen = await appraiser.ask.models.families();
    expect(seen).toMatchObject({ communes: 2, models: 2, recognised: 1 });
    expect(seen.replicas).toEqual([{ survival: "not-begun", count: 1 }]);
    expect(seen.families[0]?.members).toMatchObject([
      { id: originId, depth: 0, survival: "running", isRecognised: true },
      { id: wish.id, depth: 1, survival: "not-begun", isRecognised: false },
    ]);
    await expect(desk.ask.models.families()).rejects.toThrow("request.not-found");
  });
});
