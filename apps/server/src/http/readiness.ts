import { access, constants } from "node:fs/promises";
import type { Database } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";

export interface Readiness {
  ready: boolean;
  database: "ok" | "unreachable" | "not-writable" | "damaged";
  writesWaiting: number;
  /** Whole hours since the newest backup; null where there is none or the engine makes its own. */
  backupAgeHours: number | null;
}

/** Whether the program can do its work now: the database answers, its folder takes writes, writes do not pile up. */
export async function readinessOf(
  db: Database,
  dataFolder: string,
  backupAgeHours: () => Promise<number | null>,
): Promise<Readiness> {
  const writesWaiting = db.waiting();
  const base = { writesWaiting, backupAgeHours: await backupAgeHours() };
  if (db.isDamaged()) return { ready: false, database: "damaged", ...base };
  try {
    await listAllCommunes(db.read);
  } catch {
    return { ready: false, database: "unreachable", ...base };
  }
  try {
    await access(dataFolder, constants.W_OK);
  } catch {
    return { ready: false, database: "not-writable", ...base };
  }
  return { ready: true, database: "ok", ...base };
}
