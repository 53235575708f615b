import { parentPort, workerData } from "node:worker_threads";
import SQLite from "better-sqlite3";

const { path }: { path: string } = workerData;
const client = new SQLite(path, { timeout: 5_000 });
client.pragma("synchronous = FULL");

parentPort?.on("message", () => {
  client.pragma("wal_checkpoint(PASSIVE)");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port knows no origins
  parentPort?.postMessage("moved");
});
