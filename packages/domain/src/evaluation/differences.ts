import type { Score } from "../values/index.ts";
import { type ScoreSheet, sheetLeaves } from "./score-sheet.ts";

/** A leaf on which levels disagree: the points of each level, in the order of the sheets. */
export interface Difference {
  code: string;
  number: string;
  scores: readonly { level: string; score: Score }[];
  /** From the first to the last level that scored it; negative where it fell. */
  change: number;
}

/** The leaves that levels scored differently; a level that left a leaf open has no part in it. */
export function differencesOf(sheets: readonly ScoreSheet[]): Difference[] {
  const byLevel = sheets.map((sheet) => ({
    level: sheet.level,
    leaves: new Map(sheetLeaves(sheet).map((leaf) => [leaf.code, leaf])),
  }));
  const leaves = sheets[0] === undefined ? [] : sheetLeaves(sheets[0]);
  return leaves.flatMap(({ code, number }) => {
    const scores = byLevel.flatMap(({ level, leaves: own }) => {
      const leaf = own.get(code);
      return leaf?.state === "scored" ? [{ level, score: leaf.score }] : [];
    });
    const first = scores[0]?.score ?? 0;
    if (scores.every(({ score }) => score === first)) return [];
    return [{ code, number, scores, change: (scores.at(-1)?.score ?? 0) - first }];
  });
}
