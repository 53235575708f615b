import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { open } from "../open.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { addUnit, keepCommune } from "../testing/plain-rows.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gandan-backup-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a backup taken while others write is whole and opens", async () => {
  const db = await open(join(folder, "gandan.sqlite"));
  const commune = await keepCommune(db);
  let written = 0;
  const writing = (async () => {
    for (let number = 1; number <= 200; number += 1) {
      await db.write(commune, async (tx) => {
        await addUnit(tx, commune, 2 * number);
        await addUnit(tx, commune, 2 * number + 1);
      });
      written += 2;
      if (number % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const toPath = join(folder, "backups", "copy.sqlite");
  expect(await db.backup(toPath)).toBe(toPath);
  await writing;
  await db.close();
  expect(await readdir(join(folder, "backups"))).toEqual(["copy.sqlite"]);
  const copy = await open(toPath);
  const [row] = await copy.read.sql.select({ found: count() }).from(copy.read.tables.units);
  expect(row?.found).toBeLessThanOrEqual(written);
  expect((row?.found ?? 1) % 2).toBe(0);
  await copy.close();
});

test("a backup that cannot be written leaves no half file and the database as it was", async () => {
  const db = await open(join(folder, "gandan.sqlite"));
  await keepCommune(db);
  await mkdir(join(folder, "taken", "inside"), { recursive: true });
  await expect(db.backup(join(folder, "gandan.sqlite", "copy.sqlite"))).rejects.toThrow();
  await expect(db.backup(join(folder, "taken"))).rejects.toThrow();
  expect((await readdir(folder)).filter((name) => name.endsWith(".half"))).toEqual([]);
  await keepCommune(db);
  await db.close();
});

onEveryEngine("a backup", (engine) => {
  test("is made of a file; a server has tools of its own", async () => {
    const made = await engine.db.backup(join(folder, "copy.sqlite"));
    expect(made === null).toBe(engine.db.engine === "postgres");
  });
});
