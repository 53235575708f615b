import { z } from "zod";
import { Day, Instant, idOf } from "../values/index.ts";

/** What can happen to a matter that law counts from or to; one word an event. */
export const CaseEventKind = z.enum([
  "decision-known",
  "received",
  "referred-in",
  "completed",
  "file-added",
  "file-removed",
  "file-opened",
  "file-redacted",
  "paper-made",
  "inspection-ordered",
  "inspection-reported",
  "assigned",
  "noted",
  "linked",
  "unlinked",
  "kind-corrected",
  "opened",
  "accepted",
  "found-not-ours",
  "refused",
  "refusal-sent",
  "guided",
  "referred",
  "returned",
  "filed-away",
  "kept-as-information",
  "split",
  "both-told",
  "date-announced",
  "interim-replied",
  "extended",
  "cost-told",
  "cost-paid",
  "cost-waived",
  "suspended",
  "suspension-sent",
  "resumed",
  "resumption-sent",
  "terminated",
  "termination-sent",
  "withdrawn",
  "dialogue-set",
  "dialogue-invited",
  "dialogue-held",
  "answer-submitted",
  "answer-sent-back",
  "answered",
  "answer-sent",
  "answer-received",
  "published",
  "referrer-told",
  "complained-again",
  "accepted-again",
  "answered-again",
  "denounced-again",
  "again-decided",
  "closed",
  "reopened",
  "destroyed",
  "reception-day",
  "schedule-posted",
]);
export type CaseEventKind = z.infer<typeof CaseEventKind>;

/** One step in a matter's life: when it was recorded, the day on which law counts it, by whom, and what it said. */
export const CaseEvent = z.object({
  kind: CaseEventKind,
  at: Instant,
  day: Day,
  personId: idOf("person").nullable(),
  positionId: idOf("position").nullable(),
  /** Reason, finding or note. */
  note: z.string().max(5_000).nullable(),
  /** The body it was sent to. */
  to: z.string().max(300).nullable(),
  /** Number and symbol of the paper behind it. */
  document: z.string().max(100).nullable(),
  /** Days granted by an extension. */
  days: z.int().min(1).max(365).nullable(),
  /** The new day that an interim reply or an announcement names. */
  promised: Day.nullable(),
  /** The ground, by its id in the packs, on which a matter was refused, returned or filed away. */
  ground: z.string().max(80).nullable(),
});
export type CaseEvent = z.infer<typeof CaseEvent>;
