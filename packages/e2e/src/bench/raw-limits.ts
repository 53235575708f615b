import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import Database from "better-sqlite3";
import { Hono } from "hono";
import { loadOf } from "./load.ts";

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

/** Requests a second of a Hono route that answers two words, over the same HTTP stack and load. */
export async function bareHonoRate(): Promise<number> {
  const app = new Hono().get("/", (context) => context.json({ ok: true }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const result = await loadOf({ url: `http://127.0.0.1:${port}/` });
  await new Promise((resolve) => server.close(resolve));
  return result.rate;
}
