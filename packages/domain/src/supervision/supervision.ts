import { z } from "zod";
import { Day, Instant, idOf } from "../values/index.ts";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");
const said = (most: number) => words(most).refine((text) => text !== "", "something is said");

/** The Front watches, the Front comments on a draft, the committee inspects itself. */
export const SupervisionKind = z.enum(["supervision", "criticism", "self-inspection"]);
export type SupervisionKind = z.infer<typeof SupervisionKind>;

/** Who does it. */
export const SupervisionBody = z.enum(["front", "mass-organisation", "inspection-board", "committee"]);
export type SupervisionBody = z.infer<typeof SupervisionBody>;

export const SupervisionState = z.enum(["planned", "under-way", "concluded", "closed", "cancelled"]);
export type SupervisionState = z.infer<typeof SupervisionState>;

/** What the committee says to a finding: it follows it, in part, or says why not. */
export const FindingAnswer = z.object({
  outcome: z.enum(["accepted", "partly", "declined"]),
  text: said(5_000),
  on: Day,
  personId: idOf("person"),
});
export type FindingAnswer = z.infer<typeof FindingAnswer>;

/** Whether what was found is mended, as it was seen again. */
export const Recheck = z.object({
  outcome: z.enum(["mended", "not-mended"]),
  note: words(2_000),
  on: Day,
  personId: idOf("person"),
});
export type Recheck = z.infer<typeof Recheck>;

/** Something found, or a comment on a draft, with what is asked for. */
export const SupervisionFinding = z.object({
  id: idOf("supervisionFinding"),
  number: z.int().min(1),
  text: said(5_000),
  /** What the committee is asked to do; empty where it is only told. */
  recommendation: words(2_000),
  /** Who is to answer; null while nobody is named. */
  positionId: idOf("position").nullable(),
  /** By when it is to be answered; null before it was handed over. */
  dueOn: Day.nullable(),
  /** Each answer; a further one follows a re-check that found it not mended. */
  answers: z.array(FindingAnswer).max(20),
  rechecks: z.array(Recheck).max(20),
  taskId: idOf("task").nullable(),
  withdrawn: said(500).nullable(),
});
export type SupervisionFinding = z.infer<typeof SupervisionFinding>;

/** A supervision, a criticism of a draft or a check of oneself, from its plan to the last mended finding. */
export const Supervision = z.object({
  communeId: idOf("commune"),
  id: idOf("supervision"),
  kind: SupervisionKind,
  body: SupervisionBody,
  title: said(300),
  /** What is looked at: the field, the papers, or the draft that is commented on. */
  scope: words(3_000),
  from: Day,
  to: Day,
  hamletIds: z.array(idOf("unit")).max(200),
  /** Working days to answer, as the commune set or agreed with the Front: no law read here names them. */
  answerDays: z.int().min(1).max(90),
  state: SupervisionState,
  findings: z.array(SupervisionFinding).max(100),
  conclusion: words(10_000).nullable(),
  /** The day on which the conclusion was handed to the committee. */
  concludedOn: Day.nullable(),
  closedOn: Day.nullable(),
  cancelReason: words(1_000).nullable(),
  updatedAt: Instant,
  revision: z.int().min(1),
});
export type Supervision = z.infer<typeof Supervision>;

/** What is entered of a plan; the id is made on the screen. */
export const SupervisionDraft = Supervision.pick({
  id: true,
  kind: true,
  body: true,
  title: true,
  scope: true,
  from: true,
  to: true,
  hamletIds: true,
  answerDays: true,
});
export type SupervisionDraft = z.infer<typeof SupervisionDraft>;

/** What is entered of a finding. */
export const FindingDraft = SupervisionFinding.pick({ id: true, text: true, recommendation: true, positionId: true });
export type FindingDraft = z.infer<typeof FindingDraft>;
