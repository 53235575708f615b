import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "@gandan/db";
import { copiesKept } from "@gandan/domain/retention";
import { type Day, addDays } from "@gandan/domain/values";
import type { Log } from "../outside/log.ts";
import { schedule } from "./schedule.ts";

const daily = /^daily-\d{8}\.sqlite$/;

/** The daily copies of the database file, newest first. */
async function copiesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => daily.test(name))
      .sort()
      .reverse();
  } catch {
    return [];
  }
}

/** Whole hours since the newest daily copy; null where there is none. */
export async function backupAgeHours(folder: string, now: number): Promise<number | null> {
  const [newest] = await copiesIn(folder);
  if (newest === undefined) return null;
  return Math.floor((now - (await stat(join(folder, newest))).mtimeMs) / 3_600_000);
}

/** Copies the database once for a day and keeps the newest 14 copies; the second call of a day does nothing. */
export async function backUp(db: Database, folder: string, day: Day): Promise<string | null> {
  const name = `daily-${day.replaceAll("-", "")}.sqlite`;
  const copies = await copiesIn(folder);
  if (copies.includes(name)) return null;
  const made = await db.backup(join(folder, name));
  for (const old of [name, ...copies].slice(copiesKept)) await rm(join(folder, old), { force: true });
  await dropUpgradeCopies(folder, day);
  return made;
}

// A copy from before an upgrade holds what was erased since: it goes as the nightly ones do.
async function dropUpgradeCopies(folder: string, day: Day): Promise<void> {
  const oldest = addDays(day, -copiesKept).replaceAll("-", "");
  for (const name of await readdir(folder)) {
    const madeOn = /^before-.+-(\d{8})T\d{6}-\d{3}Z\.sqlite$/.exec(name)?.[1];
    if (madeOn !== undefined && madeOn < oldest) await rm(join(folder, name), { force: true });
  }
}

/** A copy each night at 02:00 in Việt Nam, and at once where the process was down at that hour. */
export function scheduleBackups(db: Database, folder: string, today: () => Day, log: Log): { stop(): void } {
  const copy = async () => {
    const made = await backUp(db, folder, today());
    if (made !== null) log.info("backup made", { file: made });
  };
  return schedule(log, "backup failed", { firstAfter: 0, first: copy, at: [["0 2 * * *", copy]] });
}
