import { appendJournal } from "@gandan/db/journal";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

describe("the journal", () => {
  it("is whole after any number of writes at once", async () => {
    const admin = await signedIn(world, "administrator");
    const days = Array.from({ length: 20 }, (_, index) => index + 1);
    await Promise.all(days.map((feedbackAnswerDays) => admin.ask.communes.edit({ feedbackAnswerDays })));
    expect(await admin.ask.journal.verify()).toEqual({ ok: true, count: 21 });
    const lines = await admin.ask.journal.ofRecord({ recordId: commune.id });
    expect(lines).toHaveLength(20);
    expect(lines[0]).toMatchObject({ personName: "Người thứ 11", action: "commune.edited" });
  });

  it("names the first line that is not as it was written", async () => {
    const { db } = world.outside;
    const admin = await signedIn(world, "administrator");
    await db.write(commune.id, async (tx) => {
      const line = {
        at: world.clock.now,
        personId: null,
        action: "a.b",
        recordId: commune.id,
        change: {},
        reason: null,
      };
      await appendJournal(tx, commune.id, line);
      await appendJournal(tx, commune.id, line);
      await tx.sql.update(tx.tables.journal).set({ action: "a.c" });
    });
    expect(await admin.ask.journal.verify()).toEqual({ ok: false, sequence: 1 });
  });

  it("is read by those who may", async () => {
    const official = await signedIn(world, "official");
    await expect(official.ask.journal.verify()).rejects.toThrow("request.not-found");
    await expect(official.ask.journal.ofRecord({ recordId: commune.id })).rejects.toThrow("request.not-found");
  });
});
