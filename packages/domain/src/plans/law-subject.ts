import { z } from "zod";
import { FactSource, InstitutionChange } from "./institution-change.ts";

/** What a law or decree of a number is about, as far as that was seen. */
export const LawSubject = z.object({
  id: InstitutionChange.shape.id,
  /** Numbers as cited: "42/2013/QH13", "64/2014/NĐ-CP". */
  numbers: z.array(z.string().trim().min(1).max(60)).min(1),
  /** Words that every right naming of it contains. */
  subject: z.string().trim().min(3).max(100),
  source: FactSource,
});
export type LawSubject = z.infer<typeof LawSubject>;
