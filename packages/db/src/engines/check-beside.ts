import { Worker } from "node:worker_threads";
import { CorruptDatabase } from "./faults.ts";
import { threadFile } from "./thread-file.ts";

/** A check of a file that goes on while the file is already in use. */
export interface CheckBeside {
  /** What is broken, as soon as it is known. */
  damage(): CorruptDatabase | null;
  stop(): Promise<void>;
}

export const nothingToCheck: CheckBeside = { damage: () => null, stop: async () => undefined };

// It holds a page at a time; a thread left to itself takes ten times this.
const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };

/** Reads a large file for damage on a thread of its own: a start does not wait for hundreds of megabytes. */
export function checkBeside(path: string, onDamage: (damage: CorruptDatabase) => void): CheckBeside {
  let damage: CorruptDatabase | null = null;
  const thread = new Worker(threadFile("check-thread"), { workerData: { path }, resourceLimits });
  thread.unref();
  const told = (found: unknown) => {
    if (found === "ok" || damage !== null) return;
    damage = new CorruptDatabase(path, String(found));
    onDamage(damage);
  };
  thread.once("message", told);
  thread.once("error", (error) => told(error instanceof Error ? error.message : "not readable"));
  return { damage: () => damage, stop: async () => void (await thread.terminate()) };
}
