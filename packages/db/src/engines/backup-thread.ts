import { closeSync, fsyncSync, openSync } from "node:fs";
import { workerData } from "node:worker_threads";
import SQLite from "better-sqlite3";
import { threadCache } from "./thread-cache.ts";

const { path, toPath }: { path: string; toPath: string } = workerData;

// A reading connection: in WAL mode it sees one moment of the database and holds up no writer.
const client = new SQLite(path, { readonly: true, timeout: 5_000 });
client.pragma(threadCache);
client.prepare("vacuum into ?").run(toPath);
client.close();

const copy = new SQLite(toPath);
copy.pragma(threadCache);
const found = String(copy.pragma("integrity_check(1)", { simple: true }));
copy.close();
if (found !== "ok") throw new Error(`the backup is damaged: ${found}`);

const file = openSync(toPath, "r+");
fsyncSync(file);
closeSync(file);
