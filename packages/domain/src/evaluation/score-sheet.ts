import type { Score } from "../values/index.ts";
import type { TraceStep } from "./trace.ts";

/** How far a criterion is scored; "elsewhere" waits for another level, "undecided" for a person's decision. */
export type ScoreState = "scored" | "not-applicable" | "elsewhere" | "awaiting" | "undecided";

/** A criterion with its points. Points are nought while the state is not "scored". */
export interface CriterionScore {
  code: string;
  number: string;
  maximum: Score;
  /** The maximum of what applies to this commune. */
  applying: Score;
  score: Score;
  /** What the figures gave before anybody entered something; null where they gave nothing. */
  proposed: Score | null;
  state: ScoreState;
  steps: readonly TraceStep[];
  children: readonly CriterionScore[];
}

/** Bonus or penalty: what the lines add up to, and what counts under the cap. */
export interface ExtraScore {
  leaves: readonly CriterionScore[];
  reached: Score;
  score: Score;
}

/** The class: given, not given to such a commune, or open, with the levels between which a person chooses. */
export type Verdict =
  | { state: "classified"; level: string; steps: readonly TraceStep[] }
  | { state: "not-classified"; steps: readonly TraceStep[] }
  | { state: "undecided"; options: readonly string[]; steps: readonly TraceStep[] };

/** A case that the rules or figures do not decide; `code` is null for the class. */
export interface UndecidedCase {
  code: string | null;
  number: string | null;
  step: TraceStep;
}

/** The whole sheet of one level. */
export interface ScoreSheet {
  rubricId: string;
  version: number;
  level: string;
  groups: readonly CriterionScore[];
  bonus: ExtraScore | null;
  penalty: ExtraScore | null;
  standard: Score;
  total: Score;
  verdict: Verdict;
  undecided: readonly UndecidedCase[];
  /** Codes of the leaves that this level still has to score, and of groups whose gate it has to answer. */
  awaiting: readonly string[];
  /** Codes of the leaves that another level scores. */
  elsewhere: readonly string[];
  steps: readonly TraceStep[];
}

/** The leaves of a tree of scores, in order. */
export const leafScores = (criteria: readonly CriterionScore[]): CriterionScore[] =>
  criteria.flatMap((criterion) => (criterion.children.length === 0 ? [criterion] : leafScores(criterion.children)));

/** Every leaf of a sheet, bonus and penalty last. */
export const sheetLeaves = (sheet: Pick<ScoreSheet, "groups" | "bonus" | "penalty">): CriterionScore[] => [
  ...leafScores(sheet.groups),
  ...(sheet.bonus?.leaves ?? []),
  ...(sheet.penalty?.leaves ?? []),
];
