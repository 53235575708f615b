import { Worker } from "node:worker_threads";
import { threadFile } from "./thread-file.ts";

const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };

/**
 * Leaves nothing of what was erased in a file and its log, on a thread of its own; false where somebody reads an older
 * state of it. SQLite frees what is deleted and lets its bytes stand until the place is needed, and a page that was
 * divided keeps copies that no setting overwrites: only a file that is written anew is free of them.
 */
export const purgeFile = (path: string): Promise<boolean> =>
  new Promise((done, fail) => {
    const thread = new Worker(threadFile("purge-thread"), { workerData: { path }, resourceLimits });
    let isPurged = false;
    thread.on("message", (told: unknown) => {
      isPurged = told === "purged";
    });
    thread.once("error", fail);
    thread.once("exit", (code) =>
      code === 0 ? done(isPurged) : fail(new Error(`the purging thread ended with ${code}`)),
    );
  });
