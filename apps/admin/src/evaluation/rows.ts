import type { Criterion, CriterionScore, Leaf, Rubric } from "@gandan/domain/evaluation";
import { criteriaIn, leavesOf, sheetLeaves } from "@gandan/domain/evaluation";
import type { Outputs } from "../api.ts";

export type EvaluationPage = Outputs["evaluation"]["get"];
export type LevelRow = EvaluationPage["levels"][number];
export type RecordRow = EvaluationPage["evidence"][number];
export type YearRow = Outputs["evaluation"]["years"][number];

/** Every criterion of a rubric by its code, bonus and penalty too. */
export const criteriaByCode = (rubric: Rubric): ReadonlyMap<string, Criterion> =>
  new Map([...criteriaIn(rubric.groups), ...leavesOf(rubric)].map((criterion) => [criterion.code, criterion]));

/** A leaf with its points on the shown sheet; null where the rubric has none of that code. */
export function leafOf(page: EvaluationPage, code: string): { leaf: Leaf; score: CriterionScore } | null {
  const leaf = leavesOf(page.evaluation.rubric).find((one) => one.code === code);
  const score = sheetLeaves(page.sheet).find((one) => one.code === code);
  return leaf === undefined || score === undefined ? null : { leaf, score };
}

/** The level whose turn it is; null where all have signed. */
export const turnIn = (page: EvaluationPage): LevelRow | null =>
  page.levels.find(({ state }) => state === "scoring" || state === "returned") ?? null;

/** Whether the person may score the sheet that is shown. */
export function mayScore(page: EvaluationPage): boolean {
  const turn = turnIn(page);
  return turn !== null && turn.isMine && !page.isSigned && page.level === turn.level;
}

/** Whether a level scores a leaf. */
export const scores = ({ method, scoredBy }: Leaf, level: string): boolean =>
  method.kind === "superiorOnly" ? method.level === level : scoredBy.length === 0 || scoredBy.includes(level);
