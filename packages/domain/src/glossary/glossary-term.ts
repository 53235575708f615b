import { z } from "zod";
import { LimitSource } from "../calendar/index.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });

/** The words of the field that a newcomer may not know; each is explained where it stands. */
export const TermId = z.enum([
  "government-mobilisation",
  "skilful-mobilisation",
  "grassroots-democracy",
  "dialogue",
  "promise",
  "minutes",
  "conclusion-notice",
  "publication",
  "posting",
  "supervision",
  "social-criticism",
  "inspection-board",
  "citizen-reception",
  "reception-book",
  "petition",
  "complaint",
  "denunciation",
  "recommendation",
  "feedback",
  "information-request",
  "acceptance",
  "referral",
  "suspension",
  "termination",
  "many-people",
  "day",
  "working-day",
  "lead",
  "support",
  "evidence",
  "position",
  "hamlet-head",
  "rubric",
  "self-score",
  "appraisal",
  "bonus-penalty",
  "classification",
  "legal-basis",
  "number-symbol",
  "subject-line",
  "recipients",
  "incoming-document",
  "on-behalf",
  "deputy-signing",
  "by-order",
  "delegated-signing",
  "acting-head",
  "delegation",
]);
export type TermId = z.infer<typeof TermId>;

/** A term in plain words, and what a law says of it where that was read or is named; without one it is plain explanation only. */
export const GlossaryTerm = z.object({
  id: TermId,
  name: bilingual,
  meaning: bilingual,
  rule: z.object({ text: bilingual, source: LimitSource }).nullable(),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
