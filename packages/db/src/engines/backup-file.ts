import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import { threadFile } from "./thread-file.ts";

/** Copies a running database into a new file, on a thread of its own, and checks the copy before it gets its name. */
export async function backupFile(path: string, toPath: string): Promise<string> {
  await mkdir(dirname(toPath), { recursive: true });
  const half = `${toPath}.${randomUUID()}.half`;
  try {
    await copyOnThread(path, half);
    await rename(half, toPath);
    return toPath;
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

const copyOnThread = (path: string, toPath: string) =>
  new Promise<void>((done, fail) => {
    const thread = new Worker(threadFile("backup-thread"), {
      workerData: { path, toPath },
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    thread.once("error", fail);
    thread.once("exit", (code) => (code === 0 ? done() : fail(new Error(`the backup's thread ended with ${code}`))));
  });
