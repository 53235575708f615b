import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "@gandan/db";
import { lastCopyGoesOn } from "@gandan/domain/retention";
import { Day, addDays, startOf } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { backUp } from "./backups.ts";

const nameOf = (day: Day) => `daily-${day.replaceAll("-", "")}.sqlite`;

it("keeps a copy of each of the last 14 nights; with it goes what was erased before, on the day that is told", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gandan-copies-"));
  const copies = join(folder, "copies");
  const db = await open(join(folder, "gandan.sqlite"));
  const first = Day.parse("2026-11-01");
  const goesOn = lastCopyGoesOn(startOf(first));
  for (let day = first; day < goesOn; day = addDays(day, 1)) await backUp(db, copies, day);
  const [old, young] = ["before-0001_x-20261031T020304-000Z.sqlite", "before-0002_x-20261101T020304-000Z.sqlite"];
  for (const name of [old, young]) await writeFile(join(copies, name), "");
  expect(await readdir(copies)).toContain(nameOf(first));
  await backUp(db, copies, goesOn);
  const left = await readdir(copies);
  expect(left.filter((name) => name.startsWith("daily"))).toHaveLength(14);
  expect(left).not.toContain(nameOf(first));
  expect(left).not.toContain(old);
  expect(left).toContain(young);
  await db.close();
  await rm(folder, { recursive: true });
});
