import type { Score } from "../values/index.ts";
import { type CriterionScore, type ScoreSheet, sheetLeaves } from "./score-sheet.ts";

/** Which criteria of two versions correspond; what is not paired stands alone. */
export interface RubricMapping {
  pairs: readonly { before: string; after: string }[];
}

/** One criterion in two years: points of their maxima, and the change of its share in thousandths. */
export interface YearChange {
  before: { code: string; number: string; score: Score; maximum: Score } | null;
  after: { code: string; number: string; score: Score; maximum: Score } | null;
  /** Null where either year has no scored criterion to compare. */
  change: number | null;
}

/** Both years' leaves side by side: mapped where versions differ, by code where they are the same. */
export function yearOverYear(before: ScoreSheet, after: ScoreSheet, mapping: RubricMapping | null): YearChange[] {
  const old = new Map(sheetLeaves(before).map((leaf) => [leaf.code, leaf]));
  const isSame = before.rubricId === after.rubricId && before.version === after.version;
  const oldCode = (code: string): string | undefined =>
    mapping?.pairs.find((pair) => pair.after === code)?.before ?? (isSame ? code : undefined);
  const rows = sheetLeaves(after).map((leaf): YearChange => {
    const earlier = old.get(oldCode(leaf.code) ?? "") ?? null;
    return { before: said(earlier), after: said(leaf), change: changeOf(earlier, leaf) };
  });
  const paired = new Set(rows.map((row) => row.before?.code));
  const gone = [...old.values()].filter(({ code }) => !paired.has(code));
  return [...rows, ...gone.map((leaf): YearChange => ({ before: said(leaf), after: null, change: null }))];
}

const said = (leaf: CriterionScore | null): YearChange["after"] =>
  leaf === null ? null : { code: leaf.code, number: leaf.number, score: leaf.score, maximum: leaf.maximum };

function changeOf(before: CriterionScore | null, after: CriterionScore): number | null {
  if (before?.state !== "scored" || after.state !== "scored" || before.maximum === 0 || after.maximum === 0)
    return null;
  // Over one denominator, so that equal shares of different maxima give exactly nought.
  const difference = after.score * before.maximum - before.score * after.maximum;
  return Math.round((difference * 1000) / (before.maximum * after.maximum));
}
