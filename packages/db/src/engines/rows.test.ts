import { aNotice, aPetition, anId } from "@gandan/domain/examples";
import type { Instant } from "@gandan/domain/values";
import { and, desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";

onEveryEngine("rows", (engine) => {
  test("of a list are what a select of the same question gives, flags, nulls and JSON included", async () => {
    const communeId = await aKeptCommune(engine);
    const first = aPetition({ communeId, kioskId: null, hamletId: null });
    await engine.db.write(communeId, (tx) => tx.rows.add(tx.tables.petitions, first));
    const { sql, rows, tables } = engine.db.read;
    const { petitions } = tables;
    const where = [
      { field: "communeId", in: [communeId] },
      { field: "kind", in: [first.kind] },
    ] as const;
    const page = { where, orderBy: ["receivedAt"], descending: true, limit: 9 } as const;
    const listed = await rows.list(petitions, { ...page, offset: 0 });
    expect(listed).toHaveLength(1);
    expect(listed).toEqual(
      await sql
        .select()
        .from(petitions)
        .where(and(eq(petitions.communeId, communeId), eq(petitions.kind, first.kind)))
        .orderBy(desc(petitions.receivedAt))
        .limit(9),
    );
    expect(await rows.list(petitions, { ...page, offset: 1 })).toEqual([]);
  });

  test("are counted as far as was asked", async () => {
    const communeId = await aKeptCommune(engine);
    const add = (number: number) =>
      engine.db.write(communeId, (tx) =>
        tx.rows.add(tx.tables.notices, aNotice({ communeId, recordId: anId("petition", number) })),
      );
    for (const number of [1, 2, 3]) await add(number);
    const { rows, tables } = engine.db.read;
    const where = { field: "communeId", in: [communeId] } as const;
    expect(await rows.count(tables.notices, [where], 10)).toBe(3);
    expect(await rows.count(tables.notices, [where], 2)).toBe(2);
    expect(await rows.count(tables.notices, [where, { field: "attempts", in: [99] }], 10)).toBe(0);
  });

  test("are added once: another of the same key is not kept, and the first stays as it was", async () => {
    const communeId = await aKeptCommune(engine);
    const notice = aNotice({ communeId });
    const key = ["communeId", "personId", "recordId", "kind", "on"] as const;
    const add = (attempts: number) =>
      engine.db.write(communeId, (tx) => tx.rows.addOnce(tx.tables.notices, { ...notice, attempts }, key));
    expect([await add(1), await add(2)]).toEqual([true, false]);
    const { rows, tables } = engine.db.read;
    expect((await rows.find(tables.notices, { communeId, recordId: notice.recordId }))?.attempts).toBe(1);
  });

  test("tell by the version that something was written, where the engine knows; a read changes nothing", async () => {
    const communeId = await aKeptCommune(engine);
    const before = engine.db.version();
    await engine.db.read.rows.find(engine.db.read.tables.communes, { id: communeId });
    expect(engine.db.version()).toBe(before);
    await engine.db.write(communeId, (tx) =>
      tx.rows.add(tx.tables.notices, aNotice({ communeId, at: 5_000 as Instant })),
    );
    if (before === null) expect(engine.db.version()).toBeNull();
    else expect(engine.db.version()).not.toBe(before);
  });
});
