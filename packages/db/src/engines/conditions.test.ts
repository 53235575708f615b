import { aNotice, anId } from "@gandan/domain/examples";
import type { Instant } from "@gandan/domain/values";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import type { Condition } from "./conditions.ts";

onEveryEngine("conditions", (engine) => {
  type Notices = typeof engine.db.read.tables.notices;

  /** Three notices at 1000, 2000 and 3000, the first of them read; answers when those were kept that are like this. */
  async function kept() {
    const communeId = await aKeptCommune(engine);
    for (const number of [1, 2, 3]) {
      const readAt = number === 1 ? (9_000 as Instant) : null;
      const at = (number * 1_000) as Instant;
      await engine.db.write(communeId, (tx) =>
        tx.rows.add(tx.tables.notices, aNotice({ communeId, recordId: anId("petition", number), at, readAt })),
      );
    }
    const { rows, tables } = engine.db.read;
    return async (...asked: Condition<Notices>[]) => {
      const where = [...asked, { field: "communeId", in: [communeId] } as const];
      const found = await rows.list(tables.notices, { where, orderBy: ["at"], descending: false, limit: 9, offset: 0 });
      expect(await rows.count(tables.notices, where, 9)).toBe(found.length);
      return found.map(({ at }) => at);
    };
  }

  test("of which nothing is asked hold for every row", async () => {
    expect(await (await kept())(undefined)).toEqual([1_000, 2_000, 3_000]);
  });

  test("hold for one value, for one of several, and of none for no row at all", async () => {
    const list = await kept();
    expect(await list({ field: "at", in: [2_000 as Instant] })).toEqual([2_000]);
    expect(await list({ field: "at", in: [1_000 as Instant, 3_000 as Instant] })).toEqual([1_000, 3_000]);
    expect(await list({ field: "at", in: [] })).toEqual([]);
  });

  test("from a value on hold for it too, before a value not", async () => {
    const list = await kept();
    expect(await list({ field: "at", from: 2_000 as Instant })).toEqual([2_000, 3_000]);
    expect(await list({ field: "at", before: 2_000 as Instant })).toEqual([1_000]);
  });

  test("hold for what stands behind a row in a descending order, of equals for the next field's", async () => {
    const list = await kept();
    expect(await list({ behind: { at: 3_000 as Instant, recordId: anId("petition", 3) } })).toEqual([1_000, 2_000]);
    expect(await list({ behind: { at: 2_000 as Instant, recordId: anId("petition", 3) } })).toEqual([1_000, 2_000]);
    expect(await list({ behind: { at: 1_000 as Instant, recordId: anId("petition", 1) } })).toEqual([]);
  });

  test("hold for what is missing", async () => {
    expect(await (await kept())({ field: "readAt", missing: true })).toEqual([2_000, 3_000]);
  });

  test("of which one is enough hold for either; of none, for no row", async () => {
    const list = await kept();
    const first = { field: "at", before: 2_000 as Instant } as const;
    const last = { field: "at", from: 3_000 as Instant } as const;
    expect(await list({ any: [first, last] })).toEqual([1_000, 3_000]);
    expect(await list({ any: [] })).toEqual([]);
    expect(await list({ any: [first, last] }, { field: "readAt", missing: true })).toEqual([3_000]);
  });

  test("in the engine's own words stand first and are numbered with the others; later they are refused", async () => {
    const list = await kept();
    const { notices } = engine.db.read.tables;
    const also = { also: eq(notices.recordId, anId("petition", 2)) };
    expect(await list(also, { field: "at", from: 1_000 as Instant })).toEqual([2_000]);
    await expect(list({ field: "at", from: 1_000 as Instant }, also)).rejects.toThrow("stands first");
  });
});
