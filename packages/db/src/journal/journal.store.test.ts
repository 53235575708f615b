import { anId } from "@gandan/domain/examples";
import type { Instant } from "@gandan/domain/values";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { type JournalLine, appendJournal, findJournalHead, listJournal, verifyJournal } from "./index.ts";

const aLine = (number: number, named: Partial<JournalLine> = {}): JournalLine => ({
  at: (1_740_000_000_000 + number) as Instant,
  personId: anId("person"),
  action: "task.assigned",
  recordId: anId("task", number % 3),
  change: { state: { from: "returned", to: "assigned" }, 2: { from: null, to: [1.5, "‘a’"] } },
  reason: null,
  ...named,
});

onEveryEngine("a journal", (engine) => {
  test("numbers its lines without gaps, also when many write at once", async () => {
    const communeId = await engine.commune();
    await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        engine.db.write(communeId, (tx) => appendJournal(tx, communeId, aLine(number))),
      ),
    );
    const lines = await listJournal(engine.db.read, communeId, { recordId: null }, { limit: 100, offset: 0 });
    expect(lines.map((line) => line.sequence)).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
    expect(await verifyJournal(engine.db.read, communeId)).toBeNull();
  });

  test("tells the lines of one record", async () => {
    const communeId = await engine.commune();
    await engine.db.write(communeId, async (tx) => {
      for (const number of [1, 2, 3, 4]) await appendJournal(tx, communeId, aLine(number));
    });
    const own = await listJournal(engine.db.read, communeId, { recordId: anId("task", 1) }, { limit: 10, offset: 0 });
    expect(own.map((line) => line.sequence)).toEqual([4, 1]);
    expect(await findJournalHead(engine.db.read, communeId)).toEqual(own[0]);
    expect(await findJournalHead(engine.db.read, anId("commune", 404))).toBeNull();
  });

  test("shows the first line that was altered, and a line that was taken out", async () => {
    const communeId = await engine.commune();
    const { journal } = engine.db.read.tables;
    const line = (sequence: number) => and(eq(journal.communeId, communeId), eq(journal.sequence, sequence));
    await engine.db.write(communeId, async (tx) => {
      for (const number of [1, 2, 3, 4]) await appendJournal(tx, communeId, aLine(number));
    });
    await engine.db.write(communeId, (tx) =>
      tx.sql.update(journal).set({ reason: "nobody saw it" }).where(line(3)).returning(),
    );
    expect((await verifyJournal(engine.db.read, communeId))?.sequence).toBe(3);
    await engine.db.write(communeId, (tx) => tx.sql.delete(journal).where(line(2)).returning());
    expect((await verifyJournal(engine.db.read, communeId))?.sequence).toBe(3);
  });
});
