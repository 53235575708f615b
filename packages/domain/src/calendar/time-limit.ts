import { z } from "zod";
import { Day, Validity } from "../values/index.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });
const word = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** What a term is counted in: every day ("ngày"), or days on which offices work ("ngày làm việc"). */
export const TermUnit = z.enum(["calendar-day", "working-day"]);
export type TermUnit = z.infer<typeof TermUnit>;

/** How far a legal text stands behind a row: read, read in part, read before it was amended, or not read. */
export const TextRead = z.enum(["full-text", "excerpt", "before-amendment", "unverified"]);
export type TextRead = z.infer<typeof TextRead>;

/** The text that sets a limit; `basis` keeps the commune's own promise apart from law. */
export const LimitSource = z.object({
  title: bilingual,
  number: z.string().trim().min(1).nullable(),
  article: z.string().trim().min(1).nullable(),
  basis: z.enum(["law", "commune-setting"]),
  read: TextRead,
});
export type LimitSource = z.infer<typeof LimitSource>;

/** By how much a running term may be lengthened: so many times, each by at most so many days. */
const LimitExtension = z.object({
  times: z.int().min(1).max(9),
  count: z.int().min(1),
  unit: TermUnit,
  needsDocument: z.boolean(),
});

/** In which cases a row holds; what is not named does not matter. */
const LimitCondition = z.object({
  way: z.enum(["office", "network", "post"]).optional(),
  isComplex: z.boolean().optional(),
  after: word.optional(),
  /** The grounds on which the start event was recorded; an event of before grounds were recorded counts too. */
  grounds: z.array(z.string()).min(1).optional(),
});

/**
 * One limit of one stage, dated and with its source. Rows of one `series` follow each other in time and may not
 * overlap; different series of one stage hold side by side and the earlier day counts.
 */
export const TimeLimit = z
  .object({
    id: z.string().regex(/^[a-z0-9]+([.@-][a-z0-9]+)*$/),
    series: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
    matters: z.array(word).min(1),
    stage: word,
    name: bilingual,
    whose: z.enum(["office", "citizen", "province"]),
    from: word,
    until: z.array(word).min(1),
    direction: z.enum(["after", "before"]),
    unit: TermUnit,
    /** Null where a law is known to hold whose number of days was not read: nothing is counted. */
    count: z.int().min(0).max(3650).nullable(),
    complex: z.int().min(0).nullable(),
    remote: z.int().min(0).nullable(),
    remoteComplex: z.int().min(0).nullable(),
    extension: LimitExtension.nullable(),
    /** What a suspension does: days before it are kept, the commune has set whether they are, or the clock runs on. */
    onSuspension: z.enum(["days-kept", "by-setting", "runs-on"]),
    /** Whether an end on a day off moves to the next working day (Civil Code, Article 148(5)). */
    rolls: z.boolean(),
    when: LimitCondition,
    source: LimitSource,
    validity: Validity,
    /** A transition clause: the row also governs stages begun earlier that are still under way on its first day. */
    takesOver: z.boolean(),
  })
  .refine((row) => row.validity.to === null || row.validity.from <= row.validity.to, {
    message: "a row ends after it begins",
    path: ["validity"],
  })
  .refine((row) => row.count !== null || row.source.read === "unverified", {
    message: "only an unverified row may lack its number of days",
    path: ["count"],
  });
export type TimeLimit = z.infer<typeof TimeLimit>;

/** Rows of one subject of law as a pack. */
export const TimeLimitPack = z.object({
  id: z.string().regex(/^time-limits-[a-z-]+$/),
  title: bilingual,
  readOn: Day,
  rows: z.array(TimeLimit).min(1),
});
export type TimeLimitPack = z.infer<typeof TimeLimitPack>;
