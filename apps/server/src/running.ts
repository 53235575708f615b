import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, open } from "@gandan/db";
import type { Settings } from "./env.ts";
import type { Log } from "./outside/log.ts";

/** The repository as it stands on this machine: the built server lies in apps/server/dist. */
export const repository = resolve(fileURLToPath(new URL("../../..", import.meta.url)));

export const foldersOf = (settings: Pick<Settings, "GANDAN_DATA">) => ({
  database: join(settings.GANDAN_DATA, "gandan.sqlite"),
  files: join(settings.GANDAN_DATA, "files"),
  backups: join(settings.GANDAN_DATA, "backups"),
});

/** Where the steps of the tables lie: the bundle stands elsewhere than the package they belong to. */
export const migrationsFolder = join(repository, "packages/db/migrations");

/** Opens the database of the settings, its tables up to date. */
export const openDatabase = (settings: Settings, log: Log): Promise<Database> => {
  const folders = foldersOf(settings);
  return open(settings.DATABASE_URL ?? folders.database, {
    backupsFolder: folders.backups,
    migrationsFolder,
    onDamage: (damage) => {
      log.error("database damaged", { fault: damage.name });
      console.error(`Gần Dân: ${damage.message}`);
    },
    onSlowWrite: (slow) => log.warn("slow write", slow),
  });
};
