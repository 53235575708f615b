import { z } from "zod";
import { Method } from "../evaluation/index.ts";
import { Score } from "../values/index.ts";

const typed = (most: number) => z.string().max(most);

/** A text in two languages as far as it was typed; where English is empty, the Vietnamese stands for it. */
export const Said = z.object({ vi: typed(2_000), en: typed(2_000) });
export type Said = z.infer<typeof Said>;

const points = Score.nullable();
const whole = z.int().min(0).max(1_000_000_000).nullable();
const key = typed(100);

const methodKinds = Method.options.map(({ shape }) => shape.kind.value);

const DraftEdge = z.object({ at: whole, isClosed: z.boolean() });
export const DraftBand = z.object({ from: DraftEdge.nullable(), to: DraftEdge.nullable(), award: points });
export type DraftBand = z.infer<typeof DraftBand>;

/** Everything that any method asks for: choosing another kind loses nothing that was typed for the first. */
export const DraftMethod = z.object({
  /** Null where it was not chosen yet. */
  kind: z.enum(methodKinds).nullable(),
  /** The figure that is counted, or the part of a share. */
  numerator: key,
  denominator: key,
  onEmpty: z.enum(["ask", "maximum", "nothing"]),
  atLeast: whole,
  /** Null where the line gives the maximum. */
  award: points,
  cap: whole,
  from: whole,
  bands: z.array(DraftBand).max(50),
  outside: points,
  each: points,
  floor: points,
  size: whole,
  level: key,
  aspect: z.enum(["quantity", "quality", "timeliness"]),
  levels: z.array(z.object({ key, name: Said, award: points })).max(50),
});
export type DraftMethod = z.infer<typeof DraftMethod>;

export const DraftGate = z.object({
  kind: z.enum(["criterion", "figure", "fact"]),
  code: key,
  figure: key,
  key,
  text: Said,
  /** Hundredths of a point for a criterion, whole for a figure. */
  atLeast: whole,
});
export type DraftGate = z.infer<typeof DraftGate>;

/** A line of the sheet in the order of the paper; what is deeper below it belongs to it. */
export const DraftRow = z.object({
  code: key,
  depth: z.int().min(0).max(9),
  number: typed(30),
  text: typed(2_000),
  guidance: typed(4_000),
  maximum: points,
  combine: z.enum(["sum", "best", "allOrNothing"]),
  scaleTo: points,
  gate: z.array(DraftGate).max(20),
  method: DraftMethod,
  evidence: z.array(typed(500)).max(50),
  scoredBy: z.array(key).max(20),
  isZeroSensitive: z.boolean(),
  notApplicable: z.enum(["refused", "rest-scaled", "maximum-given", "maximum-kept"]),
});
export type DraftRow = z.infer<typeof DraftRow>;

const DraftExtra = z.object({ cap: points, rows: z.array(DraftRow).max(100) });
export type DraftExtra = z.infer<typeof DraftExtra>;

export const DraftCondition = z.object({
  kind: z.enum(["no-zero", "fact", "not-self-scored", "share"]),
  key,
  text: Said,
  numerator: key,
  denominator: key,
  atLeast: whole,
  atMost: whole,
});
export type DraftCondition = z.infer<typeof DraftCondition>;

export const DraftClass = z.object({
  key,
  name: Said,
  from: DraftEdge.nullable(),
  to: DraftEdge.nullable(),
  conditions: z.array(DraftCondition).max(10),
});
export type DraftClass = z.infer<typeof DraftClass>;

/** A rule above the classes, and the class it leads to; a case that is not classified has none. */
export const DraftRule = z.object({ when: DraftCondition, level: key });
export type DraftRule = z.infer<typeof DraftRule>;

export const DraftTieBreak = z.object({
  kind: z.enum(["criterion", "figure", "vote"]),
  code: key,
  figure: key,
  wins: z.enum(["more", "less"]),
  by: Said,
});
export type DraftTieBreak = z.infer<typeof DraftTieBreak>;

const YearlyDay = z.object({
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  year: z.enum(["same", "next"]),
});
export const DraftStep = z.object({
  step: z.enum(["self-score", "collation", "review", "publication"]),
  by: Said,
  from: YearlyDay.nullable(),
  to: YearlyDay.nullable(),
});
export type DraftStep = z.infer<typeof DraftStep>;

/** A rubric while it is being entered: everything as typed, nothing yet required. */
export const RubricDraft = z.object({
  /** The rubric of which this becomes the next version; null for a new one. */
  rubricId: typed(100).nullable(),
  title: Said,
  issuer: Said,
  decisionNumber: typed(200),
  effectiveFrom: typed(10),
  effectiveTo: typed(10),
  appliesTo: z.array(z.enum(["commune", "ward", "special-zone", "official"])).max(4),
  nature: z.enum(["decision", "illustration", "frame"]),
  notice: Said,
  source: z.object({ title: Said, verified: z.enum(["full-text", "excerpt", "unverified"]) }),
  levels: z.array(z.object({ key, name: Said })).max(10),
  total: points,
  rows: z.array(DraftRow).max(1_000),
  bonus: DraftExtra.nullable(),
  penalty: DraftExtra.nullable(),
  classes: z.array(DraftClass).max(20),
  vetoes: z.array(DraftRule).max(50),
  downgrades: z.array(DraftRule).max(50),
  notClassified: z.array(DraftRule).max(50),
  tieBreaks: z.array(DraftTieBreak).max(20),
  timetable: z.array(DraftStep).max(20),
  settled: z.array(z.object({ code: key, row: key, reason: typed(1_000) })).max(100),
});
export type RubricDraft = z.infer<typeof RubricDraft>;
