import { aPetitionDraft, anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type World, enrolled, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
});
afterEach(() => world.close());

describe("the sheet of a hamlet", () => {
  it("holds what is due in a month and who still waits for an answer", async () => {
    const desk = await signedIn(world, "in-charge");
    const task = {
      detail: "",
      positionId: positionOf("hamlet-head"),
      supportingIds: [],
      hamletId: anId("unit", 1),
      product: null,
      quantity: null,
      unit: null,
      evidenceRequired: false,
      reason: "",
    };
    await desk.ask.tasks.create({ ...task, title: "Tháng Ba", deadline: Day.parse("2025-03-31") });
    await desk.ask.tasks.create({ ...task, title: "Tháng Tư", deadline: Day.parse("2025-04-01") });
    await desk.ask.tasks.create({
      ...task,
      title: "Thôn khác",
      hamletId: anId("unit", 2),
      deadline: Day.parse("2025-03-31"),
    });
    const { ask } = await enrolled(world);
    await ask.kiosk.submit(aPetitionDraft({ hamletId: anId("unit", 1) }));
    const head = await signedIn(world, "hamlet-head");
    const sheet = await head.ask.hamlets.sheet({ hamletId: anId("unit", 1), month: "2025-03" });
    expect(sheet).toMatchObject({ hamlet: { name: "Thôn 1" }, headName: "Người thứ 1", month: "2025-03" });
    expect(sheet.tasks.map(({ title }) => title)).toEqual(["Tháng Ba"]);
    expect(sheet.voices).toHaveLength(1);
    const hamlets = await desk.ask.hamlets.list();
    expect(hamlets.map(({ tally, voices }) => [tally.total, voices])).toEqual([
      [2, 1],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it("of another hamlet is not found", async () => {
    const head = await signedIn(world, "hamlet-head");
    expect((await head.ask.hamlets.list()).map(({ name }) => name)).toEqual(["Thôn 1"]);
    const other = head.ask.hamlets.sheet({ hamletId: anId("unit", 2), month: "2025-03" });
    await expect(other).rejects.toThrow("request.not-found");
  });
});
