import { z } from "zod";
import { LimitSource } from "../calendar/index.ts";
import { Day, Validity } from "../values/index.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });

/** The kinds of record that are kept for a time of their own. */
export const RetainedKind = z.enum([
  "recording",
  "lost-recording",
  "draft",
  "appointment",
  "session",
  "kiosk-code",
  "ineligible-letter",
  "complaint-case",
  "other-case",
  "serious-case",
  "denunciation-case",
  "register",
  "journal",
  "document",
]);
export type RetainedKind = z.infer<typeof RetainedKind>;

/** For how long: so many days or years, for good, or as long as no text was read that says. */
export const RetentionPeriod = z.union([
  z.object({ count: z.int().min(1).max(36_500), unit: z.enum(["day", "year"]) }),
  z.enum(["for-good", "not-known"]),
]);
export type RetentionPeriod = z.infer<typeof RetentionPeriod>;

/** From what day on it is counted. */
export const RetentionStart = z.enum([
  "transcribed",
  "recorded",
  "last-changed",
  "last-seen",
  "made",
  "case-ended",
  "filed-away",
]);
export type RetentionStart = z.infer<typeof RetentionStart>;

/**
 * What becomes of it then: the system erases it by itself, it is proposed for destruction and decided by people, or it
 * stays.
 */
export const RetentionEnd = z.enum(["erased", "proposed", "kept"]);
export type RetentionEnd = z.infer<typeof RetentionEnd>;

/** How long one kind of record is kept, dated and with its source. */
export const RetentionRule = z
  .object({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*@\d{4}-\d{2}-\d{2}$/),
    kind: RetainedKind,
    name: bilingual,
    period: RetentionPeriod,
    /** Null where nothing is counted. */
    start: RetentionStart.nullable(),
    end: RetentionEnd,
    source: LimitSource,
    validity: Validity,
  })
  .refine(({ end, period }) => end !== "erased" || (typeof period === "object" && period.unit === "day"), {
    message: "what is erased by itself has a period in days",
    path: ["period"],
  })
  .refine(({ end, period }) => end !== "proposed" || typeof period === "object", {
    message: "what is proposed for destruction has a period",
    path: ["period"],
  })
  .refine(({ period, start }) => (typeof period === "object") === (start !== null), {
    message: "a period is counted from something",
    path: ["start"],
  });
export type RetentionRule = z.infer<typeof RetentionRule>;

/** The table of how long records are kept, as a pack. */
export const RetentionPack = z.object({
  id: z.string().regex(/^retention-[a-z-]+$/),
  title: bilingual,
  readOn: Day,
  rules: z.array(RetentionRule).min(1),
});
export type RetentionPack = z.infer<typeof RetentionPack>;
