import { remindAll, sendWaiting } from "@gandan/api/notices";
import type { Database } from "@gandan/db";
import type { Instant } from "@gandan/domain/values";
import { Cron } from "croner";
import type { Log } from "../outside/log.ts";
import type { Post } from "../outside/post.ts";

interface PostOffice extends Post {
  address: string | null;
}

/** Tells everybody what stands on a rung now, and posts what waits for the post. */
export async function remindOnce(
  db: Database,
  now: () => Instant,
  log: Log,
  post: PostOffice | null,
): Promise<{ told: number; sent: number }> {
  const told = await remindAll(db, now(), post !== null);
  const mails = post === null ? null : await sendWaiting(db, now, (mail) => post.send(mail), post.address);
  if (told > 0 || mails !== null) log.info("reminded", { told, ...mails });
  return { told, sent: mails?.sent ?? 0 };
}

/** Every quarter of an hour, and at once at start: what fell due while the process was down is told then. */
export function scheduleReminders(
  db: Database,
  now: () => Instant,
  log: Log,
  post: PostOffice | null,
): { stop(): void } {
  const run = async () => {
    try {
      await remindOnce(db, now, log, post);
    } catch (error) {
      log.error("reminding failed", { fault: error instanceof Error ? error.name : "unknown" });
    }
  };
  void run();
  const job = new Cron("*/15 * * * *", { timezone: "Asia/Ho_Chi_Minh", protect: true }, run);
  return { stop: () => job.stop() };
}
