import { saveRubric } from "@gandan/db/evaluation";
import { listJournal } from "@gandan/db/journal";
import type { Rubric } from "@gandan/domain/evaluation";
import { aGroup, aLeaf, aRubric, anId } from "@gandan/domain/examples";
import { Day, type Id, type Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
let appraiser: Visitor;

const rubricOf = (version: number, ...codes: readonly string[]): Rubric =>
  aRubric({
    id: "rubric-tinh",
    version,
    effectiveFrom: Day.parse(`${2024 + version}-01-01`),
    groups: [aGroup({ code: "1", children: codes.map((code) => aLeaf({ code })) })],
  });
const later = { rubricId: "rubric-tinh", version: 2 };
const earlier = { rubricId: "rubric-tinh", version: 1 };
const said = { later, earlier, criterion: "1.1", comesFrom: ["1.3", "1.2"], saw: null };

beforeEach(async () => {
  world = await openWorld();
  const province = await keepCommune(world, 3, { kind: "province" });
  await keepCommune(world, 1, { parentId: province.id });
  await keepCommune(world, 2);
  desk = await signedIn(world, "in-charge");
  appraiser = await signedIn(world, "appraiser", 3);
  await keep(province.id, rubricOf(1, "1.1", "1.2", "1.3"), rubricOf(2, "1.1", "1.2", "1.4"));
});
afterEach(() => world.close());

const keep = (communeId: Id<"commune">, ...rubrics: readonly Rubric[]): Promise<void> =>
  world.outside.db.write(communeId, async (tx) => {
    for (const rubric of rubrics) await saveRubric(tx, { communeId, rubric, updatedAt: 1 as Instant });
  });

describe("two versions beside each other", () => {
  it("begin with the version before, and what corresponds by itself", async () => {
    const sight = await desk.ask.rubrics.mapping({ later, earlier: null });
    expect(sight).toMatchObject({ later: { version: 2 }, earlier: { id: "rubric-tinh", version: 1 }, byHand: [] });
    expect(sight.byItself).toEqual(["1.1", "1.2"].map((code) => ({ after: code, before: [code], how: "same-code" })));
    expect(sight.later.leaves[0]).toMatchObject({ code: "1.1", maximum: 1000, group: "1 Nhóm 1" });
    expect(sight.choices.some(({ version, id }) => id === "rubric-tinh" && version === 2)).toBe(false);
  });

  it("may be any that the office knows, and no other's", async () => {
    const sight = await desk.ask.rubrics.mapping({ later: earlier, earlier: later });
    expect(sight.earlier?.version).toBe(2);
    await expect(desk.ask.rubrics.mapping({ later, earlier: later })).rejects.toThrow("request.not-found");
    const other = await signedIn(world, "in-charge", 2);
    await expect(other.ask.rubrics.mapping({ later, earlier: null })).rejects.toThrow("request.not-found");
  });
});

describe("what is said by hand", () => {
  const byHand = async (who: Visitor) => (await who.ask.rubrics.mapping({ later, earlier })).byHand;

  it("stands with who said it and when, in the order of the paper, until it is taken back", async () => {
    expect(await desk.ask.rubrics.map(said)).toEqual({ ok: true, value: null });
    expect(await byHand(desk)).toEqual([
      { after: "1.1", before: ["1.2", "1.3"], by: expect.any(String), at: world.clock.now, from: "own" },
    ]);
    expect(await desk.ask.rubrics.map({ ...said, comesFrom: null, saw: ["1.2", "1.3"] })).toMatchObject({ ok: true });
    expect(await byHand(desk)).toEqual([]);
  });

  it("by the province counts for its communes, where they say nothing else", async () => {
    expect(await appraiser.ask.rubrics.map({ ...said, comesFrom: [] })).toMatchObject({ ok: true });
    expect(await byHand(desk)).toMatchObject([{ after: "1.1", before: [], from: "province" }]);
    expect(await desk.ask.rubrics.map(said)).toMatchObject({ ok: true });
    expect(await byHand(desk)).toMatchObject([{ after: "1.1", before: ["1.2", "1.3"], from: "own" }]);
    expect(await byHand(appraiser)).toMatchObject([{ after: "1.1", before: [], from: "own" }]);
  });

  it("is not written over what somebody else said meanwhile, nor of criteria that are not there", async () => {
    await desk.ask.rubrics.map(said);
    const changed = { ok: false, refusal: "rubric.mapping-changed" };
    expect(await desk.ask.rubrics.map({ ...said, comesFrom: [] })).toEqual(changed);
    expect(await desk.ask.rubrics.map({ ...said, saw: [] })).toEqual(changed);
    const unknown = { ok: false, refusal: "rubric.criterion-unknown" };
    expect(await desk.ask.rubrics.map({ ...said, criterion: "9" })).toEqual(unknown);
    expect(await desk.ask.rubrics.map({ ...said, comesFrom: ["1.4"], saw: ["1.2", "1.3"] })).toEqual(unknown);
    expect(await desk.ask.rubrics.map({ ...said, earlier: later })).toEqual({
      ok: false,
      refusal: "rubric.mapped-to-itself",
    });
    expect(await byHand(desk)).toHaveLength(1);
  });

  it("is said by those who may edit a rubric; whoever reads one sees it", async () => {
    const leader = await signedIn(world, "leader");
    await expect(leader.ask.rubrics.map(said)).rejects.toThrow("request.not-found");
    const administrator = await signedIn(world, "administrator");
    expect(await administrator.ask.rubrics.map(said)).toEqual({ ok: true, value: null });
    expect(await byHand(leader)).toHaveLength(1);
  });

  it("is in the journal with what was said before", async () => {
    await desk.ask.rubrics.map(said);
    await desk.ask.rubrics.map({ ...said, comesFrom: [], saw: ["1.2", "1.3"] });
    const recordId = "rubric-tinh.2";
    const lines = await listJournal(world.outside.db.read, anId("commune", 1), { recordId }, { limit: 9, offset: 0 });
    expect(lines.map(({ change }) => change)).toEqual([
      { "1.1": { from: "1.2, 1.3", to: "" } },
      { "1.1": { from: null, to: "1.2, 1.3" } },
    ]);
  });
});
