import { saveTenure } from "@gandan/db/roles";
import { anId } from "@gandan/domain/examples";
import { Day, Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

const yesterday = Day.parse("2025-03-02");

describe("who holds what", () => {
  it("is known to the next request after it was changed", async () => {
    const head = await signedIn(world, "hamlet-head");
    expect((await head.ask.session.me())?.positions).toHaveLength(1);
    const desk = await signedIn(world, "in-charge");
    await desk.ask.roles.endTenure({ tenureId: anId("tenure", 1), to: yesterday });
    expect((await head.ask.session.me())?.positions).toEqual([]);
    expect((await head.ask.tasks.list({})).total).toBe(0);
  });

  it("is known within five seconds where a tool wrote it past the journal", async () => {
    const head = await signedIn(world, "hamlet-head");
    await head.ask.session.me();
    const tenure = commune.chart.tenures.find(({ positionId }) => positionId === positionOf("hamlet-head"));
    if (tenure === undefined) throw new Error("the head holds a position");
    await world.outside.db.write(commune.id, (tx) => saveTenure(tx, { ...tenure, to: yesterday }));
    world.clock.now = Instant.parse(world.clock.now + 5_000);
    expect((await head.ask.session.me())?.positions).toEqual([]);
  });
});
