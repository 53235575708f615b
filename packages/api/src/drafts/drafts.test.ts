import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
});
afterEach(() => world.close());

describe("a draft", () => {
  it("is kept as typed, for its own account only, until it is dropped", async () => {
    const leader = await signedIn(world, "leader");
    const desk = await signedIn(world, "in-charge");
    const body = { title: "Họp dân", days: [1, 2, null] };
    expect(await leader.ask.drafts.save({ key: "task-new", body })).toMatchObject({ ok: true });
    expect(await leader.ask.drafts.get({ key: "task-new" })).toEqual({ body, savedAt: world.clock.now });
    expect(await desk.ask.drafts.get({ key: "task-new" })).toBeNull();
    await leader.ask.drafts.drop({ key: "task-new" });
    expect(await leader.ask.drafts.get({ key: "task-new" })).toBeNull();
  });

  it("of more than 100 kB is refused, and what was kept before stays", async () => {
    const { ask } = await signedIn(world, "leader");
    await ask.drafts.save({ key: "a", body: "trước" });
    const refused = await ask.drafts.save({ key: "a", body: "ă".repeat(60_000) });
    expect(refused).toEqual({ ok: false, refusal: "draft.too-large" });
    expect((await ask.drafts.get({ key: "a" }))?.body).toBe("trước");
  });

  it("of nothing is none", async () => {
    const { ask } = await signedIn(world, "leader");
    await expect(ask.drafts.save({ key: "a", body: null })).rejects.toThrow("request.malformed");
  });

  it("cannot take the place where a change waits to be undone", async () => {
    const { ask } = await signedIn(world, "leader");
    await expect(ask.drafts.save({ key: "undo:abc", body: 1 })).rejects.toThrow("request.malformed");
  });
});
