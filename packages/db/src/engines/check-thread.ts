import { parentPort, workerData } from "node:worker_threads";
import SQLite from "better-sqlite3";
import { threadCache } from "./thread-cache.ts";

const { path }: { path: string } = workerData;

function quickCheck(): string {
  const client = new SQLite(path, { readonly: true, timeout: 5_000 });
  try {
    client.pragma(threadCache);
    return String(client.pragma("quick_check(1)", { simple: true }));
  } catch (error) {
    return error instanceof Error ? error.message : "unreadable pages";
  } finally {
    client.close();
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port knows no origins
parentPort?.postMessage(quickCheck());
