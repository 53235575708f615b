import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database, SlowWrite } from "./database.ts";
import { backupFile } from "./engines/backup-file.ts";
import { checkBeside, nothingToCheck } from "./engines/check-beside.ts";
import type { CorruptDatabase } from "./engines/faults.ts";
import { isEmpty, migrateSqlite, pendingSteps } from "./engines/migrate-sqlite.ts";
import { connect, refuseCorrupt } from "./engines/sqlite-file.ts";
import { openSqlite } from "./engines/sqlite.ts";
import type { Watch } from "./engines/unit.ts";
import { readMigrations } from "./migrations.ts";

export interface OpenOptions {
  /** Where a filled file is copied before its tables change; beside the file where not named. */
  readonly backupsFolder?: string;
  /** Told of each write that holds its commune longer than `slowAfter` milliseconds (50). */
  readonly onSlowWrite?: (slow: SlowWrite) => void;
  readonly slowAfter?: number;
  /** How many waiting writes may share one commit on SQLite (64). */
  readonly groupUpTo?: number;
  /** How many connections to PostgreSQL at most (10). */
  readonly connections?: number;
  /** Whether a file is checked for damage (true); the check reads the whole file. */
  readonly checkFile?: boolean;
  /** Up to how many bytes a file is checked before it is opened (32 MiB); a larger one while it is already in use. */
  readonly checkFirstUpTo?: number;
  /** Told when a file that is in use was found broken. */
  readonly onDamage?: (damage: CorruptDatabase) => void;
  readonly migrationsFolder?: string;
  readonly now?: () => number;
}

const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** Opens the database at a `postgres://` address or in a file (`file:` or a path), with its tables up to date. */
export async function open(url: string, options: OpenOptions = {}): Promise<Database> {
  const watch = watchOf(options);
  // Read only where there is one: its driver and dialect are nothing to an office with a file.
  if (isPostgres(url)) return (await import("./open-server.ts")).openServer(url, options, watch);
  const path = pathOf(url);
  const isLarge = existsSync(path) && statSync(path).size > (options.checkFirstUpTo ?? 32 * 2 ** 20);
  const checksBeside = isLarge && options.checkFile !== false;
  await prepareFile(path, { ...options, checkFile: options.checkFile !== false && !checksBeside });
  const check = checksBeside ? checkBeside(path, options.onDamage ?? (() => undefined)) : nothingToCheck;
  return openSqlite(path, { ...watch, groupUpTo: options.groupUpTo ?? 64 }, check);
}

/** Who is told of slow writes, and from when on. */
export const watchOf = (options: OpenOptions): Watch => ({
  slowAfter: options.slowAfter ?? 50,
  onSlowWrite: options.onSlowWrite ?? (() => undefined),
});

function pathOf(url: string): string {
  if (url.startsWith("file://")) return fileURLToPath(url);
  const path = url.replace(/^file:/, "");
  // The reader is a second connection, and two connections share no memory.
  if (path === "" || path === ":memory:") throw new Error("the database needs a file");
  return path;
}

async function prepareFile(path: string, options: OpenOptions): Promise<void> {
  const isNew = !existsSync(path);
  mkdirSync(dirname(path), { recursive: true });
  const migrations = readMigrations("sqlite", options.migrationsFolder);
  const now = (options.now ?? Date.now)();
  const client = connect(path);
  try {
    if (!isNew && options.checkFile !== false) refuseCorrupt(client, path);
    const pending = pendingSteps(client, migrations);
    if (pending.length > 0 && !isEmpty(client)) {
      const stamp = new Date(now).toISOString().replaceAll(/[-:]/g, "").replace(".", "-");
      const folder = options.backupsFolder ?? join(dirname(path), "backups");
      await backupFile(path, join(folder, `before-${pending[0]}-${stamp}.sqlite`));
    }
    migrateSqlite(client, migrations, now);
  } finally {
    client.close();
  }
}
