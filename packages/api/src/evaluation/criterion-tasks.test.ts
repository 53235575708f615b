import { Day } from "@gandan/domain/values";
import { demoRubric } from "@gandan/packs/rubrics";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

const year = 2025;
const code = "2.2.1";
const at = { year, code };
let world: World;
let desk: Visitor;
let official: Visitor;
beforeEach(async () => {
  world = await openWorld();
  const province = await keepCommune(world, 3, { kind: "province" });
  await keepCommune(world, 1, { parentId: province.id });
  desk = await signedIn(world, "in-charge");
  official = await signedIn(world, "official");
  await desk.ask.evaluation.begin({ year, rubricId: demoRubric.id, version: demoRubric.version });
});
afterEach(() => world.close());

const wanted = {
  ...at,
  title: "Đến đủ 6 thôn tuyên truyền",
  detail: "",
  positionId: positionOf("official"),
  supportingIds: [],
  hamletId: null,
  deadline: Day.parse("2025-11-15"),
  product: null,
  quantity: null,
  unit: null,
  evidenceRequired: true,
};

it("a task given of a criterion stands on it, knows it, and on no other", async () => {
  expect(await desk.ask.evaluation.tasks(at)).toEqual({ tasks: [], hidden: 0, mayGive: true });
  const given = await desk.ask.evaluation.giveTask(wanted);
  if (!given.ok) throw new Error(given.refusal);
  expect((await desk.ask.evaluation.tasks(at)).tasks.map(({ id }) => id)).toEqual([given.value.taskId]);
  expect((await desk.ask.evaluation.tasks({ year, code: "2.4.1" })).tasks).toEqual([]);
  const { task } = await official.ask.tasks.get({ taskId: given.value.taskId });
  expect(task.source).toMatchObject({ kind: "criterion", year, code });
});

it("it is given by the desk alone, of a criterion the year has, and looked at by who reads the score", async () => {
  expect(await official.ask.evaluation.giveTask(wanted)).toEqual({ ok: false, refusal: "task.not-yours-to-assign" });
  expect(await official.ask.evaluation.tasks(at)).toMatchObject({ mayGive: false });
  expect(await desk.ask.evaluation.giveTask({ ...wanted, code: "9.9" })).toEqual({
    ok: false,
    refusal: "evaluation.leaf-unknown",
  });
  const front = await signedIn(world, "front");
  await expect(front.ask.evaluation.tasks(at)).rejects.toThrow("request.not-found");
  await expect(front.ask.evaluation.giveTask(wanted)).rejects.toThrow("request.not-found");
  await expect(desk.ask.evaluation.giveTask({ ...wanted, year: 2024 })).rejects.toThrow("request.not-found");
});

it("a superior has none of their own there and names no commune", async () => {
  const appraiser = await signedIn(world, "appraiser", 3);
  await expect(appraiser.ask.evaluation.tasks(at)).rejects.toThrow("request.not-found");
});
