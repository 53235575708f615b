import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { open } from "../open.ts";
import { addUnit, keepCommune } from "../testing/plain-rows.ts";
import { longLog } from "./checkpoint-beside.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gandan-log-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a long log is moved into the file beside the writes, is short again, and nothing written meanwhile is lost", async () => {
  const path = join(folder, "gandan.sqlite");
  const db = await open(path);
  const commune = await keepCommune(db);
  const logSize = async () => (await stat(`${path}-wal`)).size;
  const long = "thôn ".repeat(20_000);
  let number = 0;
  const write = (name: string) => db.write(commune, (tx) => addUnit(tx, commune, (number += 1), { name }));
  while ((await logSize()) <= longLog) await write(long);
  await expect
    .poll(
      async () => {
        await write("ngắn");
        return logSize();
      },
      { timeout: 20_000, interval: 50 },
    )
    .toBeLessThanOrEqual(longLog);
  await db.close();
  const again = await open(path);
  const [row] = await again.read.sql.select({ found: count() }).from(again.read.tables.units);
  expect(row?.found).toBe(number);
  await again.close();
});

test("under writes without a pause the log begins anew long before a commit has to move it", async () => {
  const path = join(folder, "gandan.sqlite");
  const db = await open(path);
  const commune = await keepCommune(db);
  const name = "thôn ".repeat(1_000);
  let longest = 0;
  let number = 0;
  const writer = async () => {
    for (let round = 0; round < 600; round += 1) {
      await db.write(commune, (tx) => addUnit(tx, commune, (number += 1), { name }));
      longest = Math.max(longest, (await stat(`${path}-wal`)).size);
    }
  };
  await Promise.all(Array.from({ length: 12 }, writer));
  await db.close();
  expect(longest).toBeLessThan(8 * longLog);
}, 30_000);
