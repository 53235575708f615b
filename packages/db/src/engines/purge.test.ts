import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anId } from "@gandan/domain/examples";
import type { Id, Instant } from "@gandan/domain/values";
import { count, eq } from "drizzle-orm";
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Database } from "../database.ts";
import { open } from "../open.ts";
import { dropFindable, keepFindable } from "../search/index.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { addUnit, keepCommune } from "../testing/plain-rows.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gandan-purge-"));
  path = join(folder, "gandan.sqlite");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function hits(word: string): Promise<number> {
  let found = 0;
  for (const name of await readdir(folder))
    found += (await readFile(join(folder, name))).toString("latin1").split(word).length - 1;
  return found;
}

const units = 1_500;
const secret = "ququxa";
const found = "vovoxuxu";

/** Keeps many names of many lengths, changes them, and erases what was secret; pages are divided and freed meanwhile. */
async function fillAndErase(db: Database, commune: Id<"commune">): Promise<void> {
  const { units: table } = db.read.tables;
  const nameOf = (number: number, length: number) =>
    `${number % 10 === 0 ? secret : "thôn"} `.repeat(1 + (length % 60));
  await db.write(commune, async (tx) => {
    for (let number = 1; number <= units; number += 1)
      await addUnit(tx, commune, number, { name: nameOf(number, number * 7) });
    for (let number = 1; number <= 40; number += 1) {
      const words = number % 2 === 0 ? `${found}${number} gạo` : `đường ${number}`;
      const record = { communeId: commune, kind: "petition", recordId: anId("petition", number) } as const;
      await keepFindable(tx, { ...record, title: "", text: words, positionId: null, hamletId: null, at: 1 as Instant });
    }
  });
  await db.write(commune, async (tx) => {
    for (let round = 1; round <= 2; round += 1)
      for (let number = 1; number <= units; number += 1) {
        const id = anId("unit", number);
        await tx.sql
          .update(table)
          .set({ name: nameOf(number, number * 13 * round) })
          .where(eq(table.id, id))
          .returning();
      }
    for (let number = 10; number <= units; number += 10)
      await tx.rows.remove(table, { communeId: commune, id: anId("unit", number) });
    for (let number = 2; number <= 40; number += 2)
      await dropFindable(tx, { communeId: commune, kind: "petition", recordId: anId("petition", number) });
  });
}

test("after it no erased word stands in the file, its log or its search index, and all that is kept is there", async () => {
  const db = await open(path);
  const commune = await keepCommune(db);
  await fillAndErase(db, commune);
  expect(await hits(secret)).toBeGreaterThan(0);
  expect(await hits(found)).toBeGreaterThan(0);
  const [purged, number] = await Promise.all([
    db.purge(),
    db.write(commune, async (tx) => {
      await addUnit(tx, commune, 10);
      return 10;
    }),
  ]);
  expect([purged, number]).toEqual([true, 10]);
  expect([await hits(secret), await hits(found)]).toEqual([0, 0]);
  const [row] = await db.read.sql.select({ found: count() }).from(db.read.tables.units);
  expect(row?.found).toBe(units - units / 10 + 1);
  await db.close();
});

test("who still reads an older state is not interrupted, and it says that it must be done again", async () => {
  const db = await open(path);
  const commune = await keepCommune(db);
  await fillAndErase(db, commune);
  const beside = new SQLite(path, { readonly: true });
  beside.exec("begin");
  beside.prepare("select count(*) from units").get();
  expect(await db.purge()).toBe(false);
  beside.exec("commit");
  beside.close();
  expect(await db.purge()).toBe(true);
  expect(await hits(secret)).toBe(0);
  await db.close();
}, 20_000);

onEveryEngine("a purge", (engine) => {
  test("is made of a file; a server has tools of its own", async () => {
    expect(await engine.db.purge()).toBe(engine.db.engine === "postgres" ? null : true);
  });
});
