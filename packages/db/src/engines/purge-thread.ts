import { parentPort, workerData } from "node:worker_threads";
import SQLite from "better-sqlite3";
import { threadCache } from "./thread-cache.ts";

const { path }: { path: string } = workerData;
const client = new SQLite(path, { timeout: 5_000 });
client.pragma("synchronous = FULL");
client.pragma(threadCache);
// The words of a record that is gone stay in the search index, struck out, until its parts are put together.
client.exec("insert into search_words (search_words) values ('optimize')");
client.exec("vacuum");
const log = client.prepare<[], { busy: number }>("pragma wal_checkpoint(TRUNCATE)").get();
client.close();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port knows no origins
parentPort?.postMessage(log?.busy === 0 ? "purged" : "held");
