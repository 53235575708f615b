import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type World, keepCommune, openWorld, password, signedIn } from "./testing/index.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
});
afterEach(() => world.close());

describe("an error of our own", () => {
  it("becomes a neutral message with an id; the log has the id and no message", async () => {
    const visitor = world.visitor();
    Object.assign(visitor.context.passwords, {
      matches: () => Promise.reject(new Error("Nguyễn Văn A viết: cống bị tắc")),
    });
    const asked = visitor.ask.session.signIn({ username: "leader.1", password });
    await expect(asked).rejects.toThrow(/^request\.fault [0-9a-f]{12}$/);
    const fault = world.warnings.find(({ event }) => event === "api.fault");
    expect(fault?.facts).toMatchObject({ path: "session.signIn", name: "Error" });
    expect(JSON.stringify(world.warnings)).not.toContain("Nguyễn");
  });
});

describe("malformed input", () => {
  it("holds the null character anywhere", async () => {
    const { ask } = await signedIn(world, "in-charge");
    const asked = ask.drafts.save({ key: "a", body: { deep: ["x\u0000y"] } });
    await expect(asked).rejects.toMatchObject({ code: "BAD_REQUEST", message: "request.malformed" });
  });

  it("is refused with the field's path and without what stood in it", async () => {
    const { ask } = await signedIn(world, "in-charge");
    const asked = ask.tasks.list({ limit: 5_000, words: "Nguyễn Văn A" });
    await expect(asked).rejects.toMatchObject({ code: "BAD_REQUEST", message: "request.malformed" });
    await asked.catch((error: unknown) => expect(String(error)).not.toContain("Nguyễn"));
  });
});
