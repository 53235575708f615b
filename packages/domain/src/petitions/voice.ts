import { z } from "zod";
import { Instant, idOf } from "../values/index.ts";

/** The longest a citizen may speak, in seconds; the screen counts them down. */
export const longestVoice = 120;

/** The largest recording that is taken, in bytes: two minutes at the highest rate a browser records a voice. */
export const largestVoice = 4 * 1024 * 1024;

/** A citizen's word as it was spoken, kept with the case; its words are typed by an official who listened. */
export const Voice = z.object({
  communeId: idOf("commune"),
  petitionId: idOf("petition"),
  fileId: idOf("file"),
  seconds: z.int().min(1).max(longestVoice),
  transcribedBy: idOf("person").nullable(),
  transcribedAt: Instant.nullable(),
  /** When the recording itself was erased; its words stay with the case. */
  erasedAt: Instant.nullable().default(null),
  at: Instant,
});
export type Voice = z.infer<typeof Voice>;
