import { setTimeout as wait } from "node:timers/promises";
import { type Erased, eraseLeftBytes, eraseOverdue } from "@gandan/api/retention";
import type { Outside } from "@gandan/api";
import type { Log } from "../outside/log.ts";
import { schedule } from "./schedule.ts";

/** After a start people come first; nothing is overdue by a minute. */
const quietAtStart = 60_000;
/** What others ask goes in between two pieces. */
const breath = 25;

/** Erases once what was kept for its whole time; the log tells how many, never what. */
export async function eraseOnce(
  outside: Pick<Outside, "db" | "files" | "now">,
  log: Log,
  stopped: AbortSignal,
  what: typeof eraseOverdue | typeof eraseLeftBytes = eraseOverdue,
): Promise<Erased> {
  const erased = await what(outside, async () => {
    await wait(breath);
    return !stopped.aborted;
  });
  if (Object.values(erased).some((count) => count > 0)) log.info("erased", { ...erased });
  return erased;
}

/** Writes the database anew, so that nothing of what was erased or written over stands on the disk. */
async function purge({ db }: Pick<Outside, "db">, log: Log): Promise<void> {
  if ((await db.purge()) === false) log.warn("purging waits", {});
}

/** Each night at 03:10 in Việt Nam, after the copy of the night, and a while after a start; bytes that are left, each hour. */
export function scheduleErasing(outside: Pick<Outside, "db" | "files" | "now">, log: Log): { stop(): void } {
  const overdue = (stopped: AbortSignal) => eraseOnce(outside, log, stopped);
  const atNight = async (stopped: AbortSignal) => {
    await overdue(stopped);
    if (!stopped.aborted) await purge(outside, log);
  };
  const leftBytes = (stopped: AbortSignal) => eraseOnce(outside, log, stopped, eraseLeftBytes);
  return schedule(log, "erasing failed", {
    firstAfter: quietAtStart,
    first: overdue,
    at: [
      ["10 3 * * *", atNight],
      ["40 * * * *", leftBytes],
    ],
  });
}
