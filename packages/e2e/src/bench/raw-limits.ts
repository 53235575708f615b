import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";

/** Single commits a second of bare better-sqlite3 on this disk: WAL, synchronous=FULL, one insert a commit. */
export function rawCommitRate(seconds = 3): number {
  const folder = mkdtempSync(join(tmpdir(), "gandan-bench-"));
  const database = new Database(join(folder, "raw.sqlite"));
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("create table words (id text primary key, text text not null, at integer not null)");
  const insert = database.prepare("insert into words values (?, ?, ?)");
  const end = performance.now() + seconds * 1000;
  let count = 0;
  const start = performance.now();
  while (performance.now() < end) {
    insert.run(`w${count}`, "Cống thoát nước đầu thôn bị đất lấp, mưa là ngập đường.", count);
    count += 1;
  }
  const rate = count / ((performance.now() - start) / 1000);
  database.close();
  rmSync(folder, { recursive: true });
  return rate;
}
