import { type Score, sumOf } from "../values/index.ts";
import type { MappedHow, RubricMapping } from "./corresponding.ts";
import { type CriterionScore, type ScoreSheet, sheetLeaves } from "./score-sheet.ts";

/** One criterion in two years: points of their maxima, and the change of its share in thousandths. */
export interface YearChange {
  /** Several codes where earlier criteria were joined; their points are added. */
  before: { codes: readonly string[]; number: string; score: Score; maximum: Score } | null;
  after: { code: string; number: string; score: Score; maximum: Score } | null;
  /** Why these stand beside each other, or alone; null where nobody and nothing says so. */
  how: MappedHow | null;
  /** Null where either year has no scored criterion to compare. */
  change: number | null;
}

/** Both years' leaves side by side: mapped where versions differ, by code where they are the same. */
export function yearOverYear(before: ScoreSheet, after: ScoreSheet, mapping: RubricMapping | null): YearChange[] {
  const old = new Map(sheetLeaves(before).map((leaf) => [leaf.code, leaf]));
  const isSame = before.rubricId === after.rubricId && before.version === after.version;
  const bySameCode = (code: string): Pair | undefined => (isSame ? { before: [code], how: "same-code" } : undefined);
  const rows = sheetLeaves(after).map((leaf): YearChange => {
    const pair = mapping?.pairs.find((one) => one.after === leaf.code) ?? bySameCode(leaf.code);
    const earlier = (pair?.before ?? []).flatMap((code) => old.get(code) ?? []);
    const { code, number, score, maximum } = leaf;
    return {
      before: earlier.length === 0 ? null : joined(earlier),
      after: { code, number, score, maximum },
      how: pair !== undefined && (earlier.length > 0 || pair.how === "by-hand") ? pair.how : null,
      change: changeOf(earlier, leaf),
    };
  });
  const paired = new Set(rows.flatMap((row) => row.before?.codes ?? []));
  const gone = [...old.values()].filter(({ code }) => !paired.has(code));
  return [
    ...rows,
    ...gone.map((leaf): YearChange => ({ before: joined([leaf]), after: null, how: null, change: null })),
  ];
}

interface Pair {
  before: readonly string[];
  how: MappedHow;
}

const joined = (leaves: readonly CriterionScore[]): NonNullable<YearChange["before"]> => ({
  codes: leaves.map(({ code }) => code),
  number: leaves.map(({ number }) => number).join(" + "),
  score: sumOf(leaves.map(({ score }) => score)),
  maximum: sumOf(leaves.map(({ maximum }) => maximum)),
});

function changeOf(earlier: readonly CriterionScore[], after: CriterionScore): number | null {
  if (earlier.some(({ state }) => state !== "scored") || after.state !== "scored") return null;
  const before = joined(earlier);
  if (before.maximum === 0 || after.maximum === 0) return null;
  // Over one denominator, so that equal shares of different maxima give exactly nought.
  const difference = after.score * before.maximum - before.score * after.maximum;
  return Math.round((difference * 1000) / (before.maximum * after.maximum));
}
