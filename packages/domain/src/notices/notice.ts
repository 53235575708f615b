import { z } from "zod";
import { Day, Instant, idOf } from "../values/index.ts";

/**
 * The rungs of the ladder: soon, today, late, late for long, and nothing done for the commune's silent days; a model a year old; and files
 * that a leader is asked to let go.
 */
export const NoticeKind = z.enum([
  "due-soon",
  "due-today",
  "late",
  "late-long",
  "silent",
  "alive-asked",
  "destruction-waits",
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** A reminder to one person about one matter; it names no sender and repeats no word of the matter. */
export const Notice = z.object({
  communeId: idOf("commune"),
  personId: idOf("person"),
  recordId: z.union([idOf("petition"), idOf("denunciation"), idOf("task"), idOf("model"), idOf("destructionList")]),
  kind: NoticeKind,
  /** The day of the limit, the last day on which something was done, or the day on which something was asked. */
  on: Day,
  at: Instant,
  readAt: Instant.nullable(),
  /** Whether it goes out by e-mail too, and how far that is. */
  mail: z.enum(["none", "waiting", "sent", "given-up"]),
  attempts: z.int().min(0),
  /** Until when one process has it in hand for sending. */
  leasedUntil: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;
