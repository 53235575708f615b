import { z } from "zod";
import { Day } from "../values/day.ts";
import { FactSource, InstitutionChange } from "./institution-change.ts";

/** A document that was replaced, amended or ended, or of which that is to be looked up. */
export const LawChange = z.object({
  id: InstitutionChange.shape.id,
  /** Numbers as cited: "64/2014/NĐ-CP", "42/2013/QH13". */
  numbers: z.array(z.string().trim().min(1).max(60)),
  /** The year of issue, where the number is used anew every year ("1211/QĐ-UBND"). */
  year: z.number().int().nullable(),
  /** Ways to name it without its number that mean no other text. */
  names: z.array(z.string().trim().min(1).max(200)),
  change: z.enum(["replaced", "amended", "ended", "to-be-checked"]),
  from: Day,
  /** What to cite now. */
  now: InstitutionChange.shape.successor,
  source: FactSource,
});
export type LawChange = z.infer<typeof LawChange>;
