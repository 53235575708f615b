import { z } from "zod";
import { Day, Score } from "../values/index.ts";
import { Classification } from "./classification.ts";
import { FigureId, bilingual } from "./figure.ts";
import { Method, key } from "./method.ts";

/** What must be there before a criterion gives any points. */
export const Requirement = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("criterion"), code: key, atLeast: Score }),
  z.object({ kind: z.literal("figure"), id: FigureId, atLeast: z.int().min(1) }),
  z.object({ kind: z.literal("fact"), key, text: bilingual }),
]);
export type Requirement = z.infer<typeof Requirement>;

const row = {
  code: key,
  /** The number as the decision prints it: "II.5.1". */
  number: z.string().trim().min(1).max(30),
  text: z.string().trim().min(1).max(2_000),
  /** How it is scored, as the decision prints it beside the criterion. */
  guidance: z.string().trim().min(1).max(4_000).optional(),
  maximum: Score,
  gate: z.array(Requirement),
};

/** A line that gets points. An empty `scoredBy` means every level. */
export const Leaf = z.object({
  kind: z.literal("leaf"),
  ...row,
  method: Method,
  evidence: z.array(z.string().trim().min(1)),
  scoredBy: z.array(key),
  isZeroSensitive: z.boolean(),
  /** What happens where the line does not apply to a commune: it always does, the rest is scaled up, the maximum is given, or it stays without points. */
  notApplicable: z.enum(["refused", "rest-scaled", "maximum-given", "maximum-kept"]),
});
export type Leaf = z.infer<typeof Leaf>;

/** Criteria that together make points; `scaleTo` is the total to which what applies is scaled up. */
export interface Group {
  kind: "group";
  code: string;
  number: string;
  text: string;
  guidance?: string | undefined;
  maximum: Score;
  gate: Requirement[];
  combine: "sum" | "best" | "allOrNothing";
  scaleTo: Score | null;
  children: Criterion[];
}
export type Criterion = Group | Leaf;

export const Group: z.ZodType<Group> = z.object({
  kind: z.literal("group"),
  ...row,
  combine: z.enum(["sum", "best", "allOrNothing"]),
  scaleTo: Score.nullable(),
  children: z.array(z.lazy(() => Criterion)).max(500),
});
export const Criterion: z.ZodType<Criterion> = z.union([Leaf, Group]);

/** Points on top or off: what each line gives is added up and ends at the cap. */
const Extra = z.object({ cap: Score, leaves: z.array(Leaf) });

const YearlyDay = z.object({
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  year: z.enum(["same", "next"]),
});

/** One step of the yearly round: what, by whom, from when to when. */
const TimetableStep = z.object({
  step: z.enum(["self-score", "collation", "review", "publication"]),
  by: bilingual,
  from: YearlyDay.nullable(),
  to: YearlyDay.nullable(),
});

/** What decides between equal totals, in order. */
export const TieBreak = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("criterion"), code: key }),
  z.object({ kind: z.literal("figure"), id: FigureId, wins: z.enum(["more", "less"]) }),
  z.object({ kind: z.literal("vote"), by: bilingual }),
]);
export type TieBreak = z.infer<typeof TieBreak>;

/** A contradiction of the decision's own text that a person settled, and why. */
const Settled = z.object({ code: z.string(), row: key, reason: z.string().trim().min(1) });

/** A scoring decision as data. A frame has its rules but not its leaves, because these are not public. */
export const Rubric = z.object({
  id: z.string().regex(/^rubric-[a-z0-9-]+$/),
  code: key,
  version: z.int().min(1),
  title: bilingual,
  issuer: bilingual,
  decisionNumber: z.string().trim().min(1).nullable(),
  effectiveFrom: Day,
  effectiveTo: Day.nullable(),
  appliesTo: z.array(z.enum(["commune", "ward", "special-zone", "official"])).min(1),
  nature: z.enum(["decision", "illustration", "frame"]),
  /** What the reader must know before trusting it. */
  notice: bilingual.nullable(),
  source: z.object({ title: bilingual, verified: z.enum(["full-text", "excerpt", "unverified"]) }),
  /** Who scores, from the commune itself upwards. */
  levels: z.array(z.object({ key, name: bilingual })).min(1),
  total: Score,
  groups: z.array(Group).min(1),
  bonus: Extra.nullable(),
  penalty: Extra.nullable(),
  classification: Classification,
  tieBreaks: z.array(TieBreak),
  timetable: z.array(TimetableStep),
  settled: z.array(Settled),
});
export type Rubric = z.infer<typeof Rubric>;

/** Every criterion of a tree, parents before children. */
export const criteriaIn = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.flatMap((criterion) =>
    criterion.kind === "leaf" ? [criterion] : [criterion, ...criteriaIn(criterion.children)],
  );

/** Every leaf of a rubric as printed, bonus and penalty last. */
export const leavesOf = (rubric: Rubric): Leaf[] => [
  ...criteriaIn(rubric.groups).filter((criterion) => criterion.kind === "leaf"),
  ...(rubric.bonus?.leaves ?? []),
  ...(rubric.penalty?.leaves ?? []),
];
