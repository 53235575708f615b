import { z } from "zod";
import { Span } from "./span.ts";

export const FindingFamily = z.enum(["form", "references", "institutions", "substance", "language", "copying"]);
export type FindingFamily = z.infer<typeof FindingFamily>;

export const Severity = z.enum(["error", "warning", "hint"]);
export type Severity = z.infer<typeof Severity>;

/** What a rule says of a document. `key` is the same for the same fault of the same text, so a dismissal survives a new check. */
export const Finding = z.object({
  key: z.string(),
  ruleId: z.string(),
  family: FindingFamily,
  severity: Severity,
  span: Span.nullable(),
  message: z.object({ vi: z.string(), en: z.string() }),
  /** The article, or the reason where no article says it. */
  source: z.object({ vi: z.string(), en: z.string() }),
  /** Replaces `span` by `text`; applied only when a person says so. */
  fix: z.object({ span: Span, text: z.string() }).nullable(),
});
export type Finding = z.infer<typeof Finding>;
