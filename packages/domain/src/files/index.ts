import { z } from "zod";
import { Instant, idOf } from "../values/index.ts";

/** The largest file that is taken, in bytes. */
export const largestFile = 12 * 1024 * 1024;

/** A kept file: content-addressed by SHA-256, its type decided by its content and never by its name. */
export const StoredFile = z.object({
  id: idOf("file"),
  communeId: idOf("commune"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum([
    "image/jpeg",
    "image/png",
    "image/webp",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "text/plain",
    "audio/webm",
    "audio/ogg",
    "audio/mp4",
    "audio/mpeg",
  ]),
  size: z.number().int().min(1),
  name: z.string().max(300),
  personId: idOf("person").nullable(),
  at: Instant,
});
export type StoredFile = z.infer<typeof StoredFile>;
