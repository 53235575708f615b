import { z } from "zod";
import { Day, idOf } from "../values/index.ts";
import { Recurrence } from "./plan-document.ts";
import { Span } from "./span.ts";

/** A task the plan's text suggests. Nothing is created until a person confirms it. */
export const ProposedTask = z.object({
  /** Stable within a document: the duty's key, with "+" and a number for its later rounds, "@" and the hamlet where it goes to many. */
  key: z.string().max(200),
  dutyKeys: z.array(z.string().max(200)).min(1),
  title: z.string(),
  text: z.string(),
  span: Span,
  verb: z.string().nullable(),
  /** Who is named, as written; null where the plan names nobody. */
  assignee: z.string().nullable(),
  positionId: idOf("position").nullable(),
  /** How sure the match is, 0 to 100; other positions that may be meant follow. */
  certainty: z.number().int().min(0).max(100),
  candidates: z.array(idOf("position")),
  /** Who is named to support, as written; null where the plan names nobody. */
  supporters: z.string().nullable(),
  /** The positions among them that are surely meant. */
  supportingIds: z.array(idOf("position")),
  hamletId: idOf("unit").nullable(),
  deadline: Day.nullable(),
  /** The plan's own words on time; null: the plan sets no time. */
  timeText: z.string().nullable(),
  /** They name no year; the deadline is in the one the plan is made for. */
  isPlansYear: z.boolean().optional(),
  recurrence: Recurrence.nullable(),
  continuous: z.boolean(),
  product: z.string().nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
});
export type ProposedTask = z.infer<typeof ProposedTask>;
