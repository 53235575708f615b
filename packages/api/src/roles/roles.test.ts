import { anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const always = { from: Day.parse("2020-01-01"), to: null };
const aUnit = { kind: "hamlet" as const, name: "Thôn 7", sortKey: 7, successorId: null, ...always };

describe("the chart", () => {
  it("shows everyone who is who, and phone numbers only to those who keep it", async () => {
    const head = await signedIn(world, "hamlet-head");
    const phones = async ({ ask }: Visitor) => (await ask.roles.chart({})).people.filter(({ phone }) => phone !== null);
    expect((await head.ask.roles.chart({})).people).toHaveLength(12);
    expect(await phones(head)).toEqual([]);
    expect(await phones(desk)).toHaveLength(5);
  });

  it("can be asked as it stood on a day", async () => {
    await desk.ask.roles.endTenure({ tenureId: anId("tenure", 1), to: Day.parse("2025-02-28") });
    expect((await desk.ask.roles.chart({})).tenures).toHaveLength(12);
    expect((await desk.ask.roles.chart({ on: Day.parse("2025-03-01") })).tenures).toHaveLength(11);
    expect((await desk.ask.roles.chart({ on: Day.parse("2025-02-28") })).tenures).toHaveLength(12);
  });

  it("takes a new unit, its head and who holds the position", async () => {
    const unit = await desk.ask.roles.saveUnit(aUnit);
    const unitId = unit.ok ? unit.value.id : "";
    const position = {
      unitId,
      title: "Trưởng thôn 7",
      bundle: "hamlet-head" as const,
      aliases: [],
      sortKey: 7,
      ...always,
    };
    const kept = await desk.ask.roles.savePosition(position);
    const person = await desk.ask.roles.savePerson({ name: "Phạm Văn Tới", phone: null, email: null });
    const positionId = kept.ok ? kept.value.id : "";
    const personId = person.ok ? person.value.id : "";
    const from = Day.parse("2025-03-03");
    expect(await desk.ask.roles.startTenure({ positionId, personId, from })).toMatchObject({ ok: true });
    const again = await desk.ask.roles.startTenure({ positionId, personId, from });
    expect(again).toEqual({ ok: false, refusal: "roles.tenure-overlaps" });
    expect((await desk.ask.hamlets.list()).at(-1)).toMatchObject({ name: "Thôn 7", headName: "Phạm Văn Tới" });
  });

  it("refuses what does not fit: an unknown unit, an end before the beginning, a delegation to itself", async () => {
    const position = {
      unitId: anId("unit", 99),
      title: "x",
      bundle: "official" as const,
      aliases: [],
      sortKey: 1,
      ...always,
    };
    expect(await desk.ask.roles.savePosition(position)).toMatchObject({ refusal: "roles.unit-unknown" });
    const backwards = { ...aUnit, to: Day.parse("2019-01-01") };
    expect(await desk.ask.roles.saveUnit(backwards)).toMatchObject({ refusal: "roles.dates-wrong" });
    const [fromPositionId, toPositionId] = [positionOf("leader"), positionOf("leader")];
    const delegation = { fromPositionId, toPositionId, capacity: "KT" as const, document: "QĐ 1", ...always };
    expect(await desk.ask.roles.delegate(delegation)).toMatchObject({ refusal: "roles.delegation-to-itself" });
  });

  it("lets who a position was delegated to act for it, until the delegation ends", async () => {
    const from = Day.parse("2025-03-01");
    const delegated = await desk.ask.roles.delegate({
      fromPositionId: positionOf("front"),
      toPositionId: positionOf("official"),
      capacity: "TUQ",
      document: "Giấy uỷ quyền số 3",
      from,
      to: null,
    });
    const official = await signedIn(world, "official");
    const held = async () => (await official.ask.session.me())?.positions.map(({ id }) => id);
    expect(await held()).toContain(positionOf("front"));
    const delegationId = delegated.ok ? delegated.value.id : "";
    await desk.ask.roles.endDelegation({ delegationId, to: Day.parse("2025-03-02") });
    expect(await held()).not.toContain(positionOf("front"));
  });

  it("is changed by those who may, and every change stands in the journal without a phone number", async () => {
    const head = await signedIn(world, "hamlet-head");
    expect(await head.ask.roles.saveUnit(aUnit)).toEqual({ ok: false, refusal: "roles.not-yours" });
    const kept = await desk.ask.roles.savePerson({ name: "Phạm Văn Tới", phone: "0987654321", email: null });
    const lines = await desk.ask.journal.ofRecord({ recordId: kept.ok ? kept.value.id : "" });
    expect(lines).toMatchObject([{ action: "roles.person-saved", personName: "Người thứ 7" }]);
    expect(JSON.stringify(lines)).not.toContain("0987654321");
  });
});

describe("handing over", () => {
  it("lists everything open under a position", async () => {
    await desk.ask.tasks.create({
      title: "Việc dở dang",
      detail: "",
      positionId: positionOf("official"),
      supportingIds: [],
      hamletId: null,
      deadline: null,
      product: null,
      quantity: null,
      unit: null,
      evidenceRequired: false,
      reason: "",
    });
    const handed = await desk.ask.roles.handover({ positionId: positionOf("official") });
    expect(handed).toMatchObject({ ok: true, value: { tasks: [{ title: "Việc dở dang" }], voices: [] } });
    const front = await signedIn(world, "front");
    const refused = await front.ask.roles.handover({ positionId: positionOf("official") });
    expect(refused).toEqual({ ok: false, refusal: "roles.not-yours" });
  });
});
