import { AsyncLocalStorage } from "node:async_hooks";
import { anId } from "@gandan/domain/examples";
import type { Id } from "@gandan/domain/values";
import { and, count, eq, max, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Reader, Writer } from "../database.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { addUnit, keepCommune } from "../testing/plain-rows.ts";
import { DatabaseFault, faultOf } from "./faults.ts";

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function countUnits({ sql, tables: { units } }: Reader, communeId: Id<"commune">): Promise<number> {
  const [row] = await sql.select({ found: count() }).from(units).where(eq(units.communeId, communeId));
  return row?.found ?? 0;
}

/** Reads the highest number and keeps the next: the pattern that loses numbers where writes are not alone. */
async function addNext(tx: Writer, communeId: Id<"commune">): Promise<number> {
  const { units } = tx.tables;
  const [row] = await tx.sql
    .select({ highest: max(units.sortKey) })
    .from(units)
    .where(eq(units.communeId, communeId));
  const next = (row?.highest ?? 0) + 1;
  await addUnit(tx, communeId, next, { sortKey: next });
  return next;
}

onEveryEngine("a write", (engine) => {
  test("is whole: fifty at once that read the highest number and keep the next leave no gap and no double", async () => {
    const commune = await engine.commune();
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        engine.db.write(commune, async (tx) => {
          const number = await addNext(tx, commune);
          if (index % 5 === 4) throw new Error("every fifth changes its mind");
          return number;
        }),
      ),
    );
    const kept = answers.filter((answer) => answer.status === "fulfilled").map((answer) => answer.value);
    expect(kept.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(await countUnits(engine.db.read, commune)).toBe(40);
  });

  test("that throws leaves nothing behind", async () => {
    const commune = await engine.commune();
    const broken = engine.db.write(commune, async (tx) => {
      await addUnit(tx, commune, 1);
      throw new Error("changed its mind");
    });
    await expect(broken).rejects.toThrow("changed its mind");
    expect(await countUnits(engine.db.read, commune)).toBe(0);
  });

  test("that swallows a failed query is refused, and nothing of it is kept", async () => {
    const commune = await engine.commune();
    const swallowed = engine.db.write(commune, async (tx) => {
      await addUnit(tx, commune, 1);
      await addUnit(tx, commune, 1).catch(() => "never mind");
      return "reported success";
    });
    await expect(swallowed).rejects.toMatchObject({ fault: "duplicate" });
    expect(await countUnits(engine.db.read, commune)).toBe(0);
  });

  test("asks nothing more after a failed query", async () => {
    const commune = await engine.commune();
    let later: unknown;
    const failed = engine.db.write(commune, async (tx) => {
      await addUnit(tx, commune, 1);
      await addUnit(tx, commune, 1).catch(() => undefined);
      later = await addUnit(tx, commune, 2).catch((error: unknown) => error);
    });
    await expect(failed).rejects.toThrow(DatabaseFault);
    expect(later).toMatchObject({ cause: { message: expect.stringContaining("earlier query") } });
  });

  test("that does not wait for its query is refused where that query fails", async () => {
    const commune = await engine.commune();
    const hasty = engine.db.write(commune, async (tx) => {
      await addUnit(tx, commune, 1);
      addUnit(tx, commune, 1).catch(() => undefined);
      return "too early";
    });
    await expect(hasty).rejects.toMatchObject({ fault: "duplicate" });
    expect(await countUnits(engine.db.read, commune)).toBe(0);
  });

  test("is over when it answers: a kept tx can neither write nor read", async () => {
    const commune = await engine.commune();
    const kept: Writer[] = [];
    await engine.db.write(commune, async (tx) => void kept.push(tx));
    const [tx] = kept;
    if (tx === undefined) throw new Error("the write ran");
    await expect(addUnit(tx, commune, 1)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("over") },
    });
    await expect(countUnits(tx, commune)).rejects.toThrow();
    expect(await countUnits(engine.db.read, commune)).toBe(0);
  });

  test("refuses another write and an outside read inside itself", async () => {
    const commune = await engine.commune();
    await engine.db.write(commune, async () => {
      await expect(engine.db.write(commune, async () => 1)).rejects.toThrow("inside db.write");
      await expect(countUnits(engine.db.read, commune)).rejects.toMatchObject({
        cause: { message: expect.stringContaining("inside db.write") },
      });
    });
  });

  test("may start something that writes after it", async () => {
    const commune = await engine.commune();
    const started: Promise<unknown>[] = [];
    await engine.db.write(commune, async () => {
      started.push(
        wait(30).then(() => engine.db.write(commune, (tx) => addUnit(tx, commune, 7).then(() => undefined))),
      );
    });
    await Promise.all(started);
    expect(await countUnits(engine.db.read, commune)).toBe(1);
  });

  test("runs in its caller's own async context", async () => {
    const commune = await engine.commune();
    const request = new AsyncLocalStorage<number>();
    const seen = await Promise.all(
      [1, 2, 3, 4].map((number) =>
        request.run(number, () =>
          engine.db.write(commune, async (tx) => {
            await countUnits(tx, commune);
            return request.getStore();
          }),
        ),
      ),
    );
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  test("sees its own rows, also by several reads at once", async () => {
    const commune = await engine.commune();
    const found = await engine.db.write(commune, async (tx) => {
      await addUnit(tx, commune, 1);
      await addUnit(tx, commune, 2);
      return Promise.all([countUnits(tx, commune), countUnits(tx, commune), countUnits(tx, commune)]);
    });
    expect(found).toEqual([2, 2, 2]);
  });

  test("is never half seen by a read", async () => {
    const commune = await engine.commune();
    const seen: number[] = [];
    const written = engine.db.write(commune, async (tx) => {
      await addUnit(tx, commune, 1);
      await wait(20);
      await addUnit(tx, commune, 2);
    });
    const reading = Array.from({ length: 5 }, async (_, index) => {
      await wait(index * 6);
      seen.push(await countUnits(engine.db.read, commune));
    });
    await Promise.all([written, ...reading]);
    seen.push(await countUnits(engine.db.read, commune));
    expect(seen).not.toContain(1);
    expect(seen.at(-1)).toBe(2);
  });

  test("hands on what the work answers, of every kind", async () => {
    const commune = await engine.commune();
    const refused = { ok: false, refusal: "task.not-yours" } as const;
    expect(await engine.db.write(commune, async () => refused)).toBe(refused);
    expect(await engine.db.write(commune, async () => null)).toBeNull();
    expect(await engine.db.write(commune, async () => undefined)).toBeUndefined();
  });

  test("names a fault alike on every engine, without the values that were asked with", async () => {
    const commune = await engine.commune();
    const failed = async (work: (tx: Writer) => Promise<unknown>): Promise<unknown> =>
      engine.db.write(commune, work).catch((error: unknown) => error);
    const duplicate = await failed(async (tx) => {
      await addUnit(tx, commune, 1, { name: "bà Phạm Thị Út" });
      await addUnit(tx, commune, 1, { name: "bà Phạm Thị Út" });
    });
    const orphan = await failed((tx) => addUnit(tx, anId("commune", 999_999), 1, { name: "bà Phạm Thị Út" }));
    expect(faultOf(duplicate)).toBe("duplicate");
    expect(faultOf(orphan)).toBe("missing-parent");
    for (const error of [duplicate, orphan]) {
      expect(error).toBeInstanceOf(DatabaseFault);
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("Út");
      expect(JSON.stringify(error)).toContain("insert into");
    }
  });

  test("hands on an error of the work's own as it is, also one with a code", async () => {
    const commune = await engine.commune();
    const own = Object.assign(new Error("no such task"), { code: "NOT_FOUND" });
    const failed = engine.db.write(commune, async () => {
      throw own;
    });
    await expect(failed).rejects.toBe(own);
  });

  test("does not fail for a row that is there already where it says so", async () => {
    const commune = await engine.commune();
    const answers = await engine.db.write(commune, async (tx) => {
      const { communes } = tx.tables;
      const [own] = await tx.sql.select().from(communes).where(eq(communes.id, commune));
      if (own === undefined) throw new Error("the commune was kept");
      return tx.sql.insert(communes).values(own).onConflictDoNothing().returning();
    });
    expect(answers).toEqual([]);
  });

  test("that holds its commune too long is told of", async () => {
    const slow: number[] = [];
    const db = await engine.fresh({ slowAfter: 20, onSlowWrite: ({ milliseconds }) => slow.push(milliseconds) });
    const commune = await keepCommune(db);
    slow.length = 0;
    await db.write(commune, () => wait(40));
    await db.close();
    expect(slow).toHaveLength(1);
    expect(slow[0]).toBeGreaterThan(20);
  }, 30_000);

  test("under way is finished before the database closes", async () => {
    const db = await engine.fresh();
    const commune = await keepCommune(db);
    const answers: string[] = [];
    const writes = ["first", "second", "third"].map((name) =>
      db.write(commune, () => wait(10)).then(() => answers.push(name)),
    );
    await db.close();
    await Promise.all(writes);
    // In which order they get the lock is the engine's: on PostgreSQL three connections wait for it.
    expect(new Set(answers)).toEqual(new Set(["first", "second", "third"]));
  }, 30_000);
});

describe("what the types refuse", () => {
  test("a reader that writes, a transaction in a transaction, an id of another subject, a flag as a number", () => {
    const unused = async (reader: Reader, tx: Writer) => {
      const { units, communes } = tx.tables;
      // @ts-expect-error a reader cannot insert
      reader.sql.insert(units);
      // @ts-expect-error nor behind a `with`
      reader.sql.with().insert(units);
      // @ts-expect-error a reader is no writer
      const writer: Writer = reader;
      // @ts-expect-error a write has no write inside
      tx.sql.transaction(async () => writer);
      // @ts-expect-error a unit's id is no commune's id
      eq(communes.id, anId("unit"));
      // @ts-expect-error a flag is a boolean
      and(eq(communes.isDemo, 1));
      // @ts-expect-error raw statements are for the engines
      tx.sql.execute(sql`select 1`);
    };
    expect(unused).toBeTypeOf("function");
  });
});
