import { setTimeout as wait } from "node:timers/promises";
import { type Erased, eraseOverdue } from "@gandan/api/retention";
import { Cron } from "croner";
import type { Outside } from "@gandan/api";
import type { Log } from "../outside/log.ts";

/** After a start people come first; nothing is overdue by a minute. */
const quietAtStart = 60_000;
/** What others ask goes in between two pieces. */
const breath = 25;

/** Erases once what was kept for its whole time; the log tells how many, never what. */
export async function eraseOnce(
  outside: Pick<Outside, "db" | "files" | "now">,
  log: Log,
  stopped: AbortSignal,
): Promise<Erased> {
  const erased = await eraseOverdue(outside, async () => {
    await wait(breath);
    return !stopped.aborted;
  });
  if (Object.values(erased).some((count) => count > 0)) log.info("erased", { ...erased });
  return erased;
}

/** Each night at 03:10 in Việt Nam, after the copy of the night, and a while after a start. */
export function scheduleErasing(outside: Pick<Outside, "db" | "files" | "now">, log: Log): { stop(): void } {
  const stopping = new AbortController();
  const run = async () => {
    try {
      await eraseOnce(outside, log, stopping.signal);
    } catch (error) {
      log.error("erasing failed", { fault: error instanceof Error ? error.name : "unknown" });
    }
  };
  const first = setTimeout(() => void run(), quietAtStart);
  first.unref();
  const job = new Cron("10 3 * * *", { timezone: "Asia/Ho_Chi_Minh", protect: true }, run);
  return {
    stop() {
      stopping.abort();
      clearTimeout(first);
      job.stop();
    },
  };
}
