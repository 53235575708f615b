import { z } from "zod";
import { Instant, type Result, idOf, ok, refuse } from "../values/index.ts";

/** An enrolled screen. Its token, kept only as a hash, can do what a kiosk may and nothing else. */
export const Kiosk = z.object({
  id: idOf("kiosk"),
  communeId: idOf("commune"),
  name: z.string().trim().min(1).max(100),
  tokenHash: z.string(),
  enrolledAt: Instant,
  seenAt: Instant.nullable(),
  /** Records still waiting on the device when it last spoke. */
  waiting: z.number().int().min(0),
  revokedAt: Instant.nullable(),
});
export type Kiosk = z.infer<typeof Kiosk>;

/** A one-time code by which an official enrols a screen, valid for 15 minutes. */
export const KioskCode = z.object({
  codeHash: z.string(),
  communeId: idOf("commune"),
  name: z.string().trim().min(1).max(100),
  createdAt: Instant,
  usedAt: Instant.nullable(),
});
export type KioskCode = z.infer<typeof KioskCode>;

/** How long an enrolment code is good for. */
export const codeLifetime = 15 * 60_000;

/** Whether a code can still enrol a screen. */
export function useCode(code: KioskCode, now: Instant): Result<KioskCode, "kiosk.code-used" | "kiosk.code-expired"> {
  if (code.usedAt !== null) return refuse("kiosk.code-used");
  if (now - code.createdAt > codeLifetime) return refuse("kiosk.code-expired");
  return ok({ ...code, usedAt: now });
}
