import { z } from "zod";
import { Recurrence } from "../plans/plan-document.ts";
import { Span } from "../plans/span.ts";
import { Day, Instant, idOf } from "../values/index.ts";

export const TaskState = z.enum(["assigned", "in-progress", "done", "confirmed", "returned", "cancelled"]);
export type TaskState = z.infer<typeof TaskState>;

/** Where a task comes from. A plan's sentence keeps its words and place, so both can be shown side by side. */
export const TaskSource = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("plan"),
    planId: idOf("plan"),
    /** The proposals it was confirmed from; a proposal that became a task cannot be confirmed again. */
    proposalKeys: z.array(z.string().max(200)).min(1),
    dutyKeys: z.array(z.string().max(200)).min(1),
    quote: z.string().max(20_000),
    span: Span,
  }),
  z.object({ kind: z.literal("petition"), petitionId: idOf("petition") }),
  /** What was promised in a dialogue session, in its words. */
  z.object({
    kind: z.literal("promise"),
    dialogueId: idOf("dialogue"),
    promiseId: idOf("promise"),
    quote: z.string().max(2_000),
  }),
  /** Part of a model's list; for a replica, the words of the task it was shifted from. */
  z.object({ kind: z.literal("model"), modelId: idOf("model"), quote: z.string().max(500) }),
  /** What was recommended after a supervision or a check of oneself, in its words. */
  z.object({
    kind: z.literal("supervision"),
    supervisionId: idOf("supervision"),
    findingId: idOf("supervisionFinding"),
    quote: z.string().max(2_000),
  }),
  /** What a criterion of the year's score still asks for, in the rubric's words. */
  z.object({
    kind: z.literal("criterion"),
    year: z.number().int(),
    code: z.string().max(200),
    number: z.string().max(60),
    quote: z.string().max(5_000),
  }),
  z.object({ kind: z.literal("by-hand"), reason: z.string().trim().max(500) }),
]);
export type TaskSource = z.infer<typeof TaskSource>;

/** What somebody is to do, by when. Responsible is a position, never a person. */
export const Task = z.object({
  id: idOf("task"),
  communeId: idOf("commune"),
  title: z.string().trim().min(1).max(500),
  detail: z.string().max(20_000),
  source: TaskSource,
  positionId: idOf("position"),
  supportingIds: z.array(idOf("position")),
  hamletId: idOf("unit").nullable(),
  deadline: Day.nullable(),
  /** How the deadline came about: the plan's words, or who set it. Null: no deadline yet. */
  deadlineReason: z.string().max(500).nullable(),
  recurrence: Recurrence.nullable(),
  /** "Quý I/2025" for one occurrence of a recurring duty. */
  occurrence: z.string().max(60).nullable(),
  product: z.string().max(500).nullable(),
  quantity: z.number().min(0).nullable(),
  unit: z.string().max(100).nullable(),
  evidenceRequired: z.boolean(),
  state: TaskState,
  createdAt: Instant,
  updatedAt: Instant,
  /** Rises by one with each change; an edit of an older one is refused. */
  revision: z.number().int().min(1),
});
export type Task = z.infer<typeof Task>;

export const TaskEntryKind = z.enum([
  "assigned",
  "started",
  "progress",
  "done",
  "confirmed",
  "returned",
  "reopened",
  "cancelled",
  "edited",
  "undone",
]);

/** One line of a task's log. `sentence` and `quantity` are what the person reported; evidence are kept files. */
export const TaskEntry = z.object({
  id: idOf("taskEntry"),
  communeId: idOf("commune"),
  taskId: idOf("task"),
  kind: TaskEntryKind,
  at: Instant,
  personId: idOf("person"),
  sentence: z.string().max(5_000),
  quantity: z.number().min(0).nullable(),
  evidence: z.array(idOf("file")),
});
export type TaskEntry = z.infer<typeof TaskEntry>;
