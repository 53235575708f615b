import SQLite from "better-sqlite3";
import { longLog } from "./checkpoint-beside.ts";
import { CorruptDatabase, faultOf } from "./faults.ts";

/** Opens a connection to the file. A short timeout, because better-sqlite3 waits with the whole event loop. */
export function connect(path: string, options: { readonly?: boolean } = {}): SQLite.Database {
  const client = new SQLite(path, { readonly: options.readonly ?? false, timeout: 100 });
  try {
    if (options.readonly !== true) client.pragma("journal_mode = WAL");
    client.pragma("synchronous = FULL");
    client.pragma("foreign_keys = ON");
    // The log is moved into the file on a thread of its own; a commit does it only where that falls far behind.
    client.pragma("wal_autocheckpoint = 16000");
    client.pragma(`journal_size_limit = ${longLog}`);
    // Both connections read through the machine's own cache of files; a larger one of theirs would hold the same twice.
    client.pragma(`cache_size = ${options.readonly === true ? -4000 : -8000}`);
    // What a unit could fall back to is kept in memory: in a file it cost more writes than the unit itself.
    client.pragma("temp_store = MEMORY");
    return client;
  } catch (error) {
    client.close();
    throw faultOf(error) === "corrupt" ? new CorruptDatabase(path, "not a database") : error;
  }
}

/** Throws `CorruptDatabase` where the file's pages do not fit together. */
export function refuseCorrupt(client: SQLite.Database, path: string): void {
  const found = quickCheck(client);
  if (found !== "ok") throw new CorruptDatabase(path, found);
}

function quickCheck(client: SQLite.Database): string {
  try {
    return String(client.pragma("quick_check(1)", { simple: true }));
  } catch (error) {
    if (faultOf(error) !== "corrupt") throw error;
    return "unreadable pages";
  }
}
