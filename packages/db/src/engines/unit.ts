import type { Id } from "@gandan/domain/values";
import type { SlowWrite, Writer } from "../database.ts";
import { inside, openGate } from "./gate.ts";
import type { Ask } from "./ask.ts";

/** What is told of writes that hold their commune too long. */
export interface Watch {
  readonly slowAfter: number;
  readonly onSlowWrite: (slow: SlowWrite) => void;
}

/** Runs one unit of work behind a gate of its own; throws where it or any of its queries failed. */
export async function runUnit<T>(
  communeId: Id<"commune">,
  work: (tx: Writer) => Promise<T>,
  ask: Ask,
  writerFor: (ask: Ask) => Writer,
  watch: Watch,
): Promise<T> {
  const gate = openGate();
  const began = performance.now();
  try {
    const tx = writerFor((...query) => gate.pass(() => ask(...query)));
    const answer = await inside.run(gate, () => work(tx));
    await gate.verify();
    return answer;
  } finally {
    gate.close();
    const milliseconds = performance.now() - began;
    if (milliseconds > watch.slowAfter) watch.onSlowWrite({ communeId, milliseconds });
  }
}
