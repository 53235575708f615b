import { z } from "zod";
import { Score } from "../values/index.ts";
import { FigureId, bilingual } from "./figure.ts";

export const key = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);

/** Thousandths: 95 % are 950. */
export const Thousandths = z.int().min(0).max(10_000);

/** What nought of nought gives; where the rubric does not say, a person is asked. */
const OnEmpty = z.enum(["ask", "maximum", "nothing"]);

/** One end of an interval; a closed end belongs to it. */
export const Edge = z.object({ at: z.int().min(0).max(1_000_000_000), isClosed: z.boolean() });
export type Edge = z.infer<typeof Edge>;

/** Points between two edges; null is without end. */
export const Band = z.object({ from: Edge.nullable(), to: Edge.nullable(), award: Score });
export type Band = z.infer<typeof Band>;

const share = { numerator: FigureId, denominator: FigureId, onEmpty: OnEmpty };

// Null where the line gives the leaf's maximum.
const award = Score.nullable();

/** How a leaf gets its points. */
export const Method = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("judgement"), levels: z.array(z.object({ key, name: bilingual, award: Score })).min(1) }),
  z.object({
    kind: z.literal("boolean"),
    figure: z.object({ id: FigureId, atLeast: z.int().min(0) }).nullable(),
    award,
  }),
  /** The maximum is reached at `cap` thousandths; what lies above does not count. */
  z.object({ kind: z.literal("ratio"), ...share, cap: Thousandths.min(1) }),
  /** Edges in thousandths of a share, or in the figure's own unit where there is no denominator. */
  z.object({
    kind: z.literal("bands"),
    numerator: FigureId,
    denominator: FigureId.nullable(),
    onEmpty: OnEmpty,
    bands: z.array(Band).min(1),
    /** What lies below the lowest or above the highest band gets; null: a person is asked. */
    outside: Score.nullable(),
  }),
  /** From the maximum, so much off for each occurrence or week late, never under the floor. */
  z.object({ kind: z.literal("stepPenalty"), figure: FigureId, each: Score, floor: Score }),
  /** So much for each occurrence, up to the maximum. */
  z.object({ kind: z.literal("perCase"), figure: FigureId.nullable(), each: Score }),
  z.object({ kind: z.literal("sample"), size: z.int().min(1).max(100_000), each: Score, figure: FigureId.nullable() }),
  z.object({ kind: z.literal("compareToMean"), own: FigureId, mean: FigureId, award }),
  z.object({ kind: z.literal("noIncident"), figure: FigureId.nullable(), award }),
  z.object({ kind: z.literal("allOrNothing"), ...share, from: Thousandths.min(1), award }),
  /** Only this level gives points; the others leave it open. */
  z.object({ kind: z.literal("superiorOnly"), level: key }),
  z.object({
    kind: z.literal("taskCounters"),
    aspect: z.enum(["quantity", "quality", "timeliness"]),
    met: FigureId,
    assigned: FigureId,
    onEmpty: OnEmpty,
  }),
]);
export type Method = z.infer<typeof Method>;
export type MethodKind = Method["kind"];

/** The figures that a method reads. */
export function figuresOfMethod(method: Method): FigureId[] {
  switch (method.kind) {
    case "judgement":
    case "superiorOnly":
      return [];
    case "boolean":
      return method.figure === null ? [] : [method.figure.id];
    case "ratio":
    case "allOrNothing":
      return [method.numerator, method.denominator];
    case "bands":
      return method.denominator === null ? [method.numerator] : [method.numerator, method.denominator];
    case "compareToMean":
      return [method.own, method.mean];
    case "taskCounters":
      return [method.met, method.assigned];
    case "stepPenalty":
      return [method.figure];
    case "perCase":
    case "sample":
    case "noIncident":
      return method.figure === null ? [] : [method.figure];
  }
}
