import { z } from "zod";
import { Day } from "../values/day.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Where a dated fact comes from, and how much of it was read. */
export const FactSource = z.object({
  title: bilingual,
  verified: z.enum(["full-text", "excerpt", "unverified"]),
});
export type FactSource = z.infer<typeof FactSource>;

/** A body or post that ended, as plans write it; in a name, "*" stands for one to six words. */
export const InstitutionChange = z.object({
  id: key,
  names: z.array(z.string().trim().min(1).max(200)).min(1),
  /** The first day without it. */
  from: Day,
  /** What plans name in its place. */
  successor: bilingual,
  source: FactSource,
});
export type InstitutionChange = z.infer<typeof InstitutionChange>;
