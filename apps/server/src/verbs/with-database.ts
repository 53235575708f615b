import type { Database } from "@gandan/db";
import { type Settings, readSettings } from "../env.ts";
import { openLog } from "../outside/log.ts";
import { openDatabase } from "../running.ts";

/** Runs a verb on the database of the settings and closes it again. */
export async function withDatabase(work: (db: Database, settings: Settings) => Promise<number>): Promise<number> {
  const read = readSettings(process.env);
  if (!read.ok) {
    console.error(read.wrong.join("\n"));
    return 2;
  }
  const db = await openDatabase(read.value, openLog("silent"));
  try {
    return await work(db, read.value);
  } finally {
    await db.close();
  }
}
