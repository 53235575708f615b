import { setTimeout as rest } from "node:timers/promises";
import { remindAll, sendWaiting } from "@gandan/api/notices";
import type { Database } from "@gandan/db";
import type { Instant } from "@gandan/domain/values";
import type { Log } from "../outside/log.ts";
import type { Post } from "../outside/post.ts";
import { schedule } from "./schedule.ts";

// A portion of reminders takes a few milliseconds: so many times as long belongs to who is at work.
const betweenPortions = 30;
// Whoever waits for the start comes first.
const afterStart = 3_000;

interface PostOffice extends Post {
  address: string | null;
}

/** Tells everybody what stands on a rung now, and posts what waits for the post. */
export async function remindOnce(
  db: Database,
  now: () => Instant,
  log: Log,
  post: PostOffice | null,
  stopped?: AbortSignal,
): Promise<{ told: number; sent: number }> {
  const told = await remindAll(db, now(), post !== null, () => rest(betweenPortions, undefined, { signal: stopped }));
  const mails = post === null ? null : await sendWaiting(db, now, (mail) => post.send(mail), post.address);
  if (told > 0 || mails !== null) log.info("reminded", { told, ...mails });
  return { told, sent: mails?.sent ?? 0 };
}

/** Every quarter of an hour, and soon after the start: what fell due while the process was down is told then. */
export function scheduleReminders(
  db: Database,
  now: () => Instant,
  log: Log,
  post: PostOffice | null,
): { stop(): void } {
  const remind = (stopped: AbortSignal) => remindOnce(db, now, log, post, stopped);
  return schedule(log, "reminding failed", { firstAfter: afterStart, first: remind, at: [["*/15 * * * *", remind]] });
}
