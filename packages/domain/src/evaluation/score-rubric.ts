import { type Score, sumOf } from "../values/index.ts";
import { classify } from "./classify.ts";
import type { Entries } from "./entry.ts";
import type { Figures } from "./figure.ts";
import { type Criterion, type Leaf, type Rubric, leavesOf } from "./rubric.ts";
import { criterionScorer } from "./score-criteria.ts";
import {
  type CriterionScore,
  type ExtraScore,
  type ScoreSheet,
  type UndecidedCase,
  sheetLeaves,
} from "./score-sheet.ts";
import { type TraceStep, points, step } from "./trace.ts";

/**
 * The sheet of one level: each criterion's points with the rule that gave them, the total in hundredths and the class.
 * What the rules or figures do not decide stands in `undecided` and gives no points until a person decides it.
 */
export function scoreRubric(rubric: Rubric, figures: Figures, entries: Entries): ScoreSheet {
  const scoreOf = criterionScorer(rubric, figures, entries);
  const groups = rubric.groups.map((group) => scoreOf(group));
  const bonus = extraOf(rubric.bonus, scoreOf);
  const penalty = extraOf(rubric.penalty, scoreOf);
  const standard = sumOf(groups.map(({ score }) => score));
  const extra = standard + (bonus?.score ?? 0);
  const total = Math.max(0, extra - (penalty?.score ?? 0)) as Score;

  const all = sheetLeaves({ groups, bonus, penalty });
  const inState = (state: CriterionScore["state"]) => all.filter((leaf) => leaf.state === state);
  const awaiting = [...inState("awaiting").map(({ code }) => code), ...heldIn(groups)];
  const elsewhere = inState("elsewhere").map(({ code }) => code);
  const open = undecidedIn([...groups, ...(bonus?.leaves ?? []), ...(penalty?.leaves ?? [])]);
  const verdict = classify(rubric.classification, {
    total,
    zeros: zerosOf(rubric, all),
    figures,
    entries,
    open: awaiting.length + elsewhere.length + open.length,
  });
  return {
    rubricId: rubric.id,
    version: rubric.version,
    level: entries.level,
    groups,
    bonus,
    penalty,
    standard,
    total,
    verdict,
    undecided: [
      ...open,
      ...verdict.steps
        .filter(({ code }) => verdict.state === "undecided" && openClasses.has(code))
        .map((because) => ({ code: null, number: null, step: because })),
    ],
    awaiting,
    elsewhere,
    steps: [
      ...cappedSteps(rubric.bonus?.cap ?? null, bonus),
      ...cappedSteps(rubric.penalty?.cap ?? null, penalty),
      step("total-added", {
        standard: points(standard),
        bonus: points(bonus?.score ?? (0 as Score)),
        penalty: points(penalty?.score ?? (0 as Score)),
        total: points(total),
      }),
      ...verdict.steps,
    ],
  };
}

// What keeps a class open and a person can answer; an incomplete sheet is told by its criteria.
const openClasses: ReadonlySet<TraceStep["code"]> = new Set([
  "fact-unanswered",
  "class-undecided",
  "class-ambiguous",
] as const);

function extraOf(
  extra: { cap: Score; leaves: readonly Leaf[] } | null,
  scoreOf: (criterion: Criterion) => CriterionScore,
): ExtraScore | null {
  if (extra === null) return null;
  const leaves = extra.leaves.map((leaf) => scoreOf(leaf));
  const reached = sumOf(leaves.map(({ score }) => score));
  return { leaves, reached, score: Math.min(reached, extra.cap) as Score };
}

const cappedSteps = (cap: Score | null, extra: ExtraScore | null): TraceStep[] =>
  cap === null || extra === null || extra.reached <= cap
    ? []
    : [step("extra-capped", { points: points(extra.reached), cap: points(cap) })];

function zerosOf(rubric: Rubric, scores: readonly CriterionScore[]): string[] {
  const sensitive = new Set(leavesOf(rubric).flatMap((leaf) => (leaf.isZeroSensitive ? [leaf.code] : [])));
  return scores
    .filter(({ code, state, score }) => state === "scored" && score === 0 && sensitive.has(code))
    .map(({ number }) => number);
}

// A case is told where it arises: at the leaf, or at the group whose own rule is open.
function undecidedIn(scores: readonly CriterionScore[]): UndecidedCase[] {
  return scores.flatMap((score) => {
    const below = undecidedIn(score.children);
    const because = score.steps.at(-1);
    if (score.state !== "undecided" || below.length > 0 || because === undefined) return below;
    return [{ code: score.code, number: score.number, step: because }];
  });
}

// A group waits of itself where its gate is not answered though nothing in it waits.
const heldIn = (scores: readonly CriterionScore[]): string[] =>
  scores.flatMap((score) => {
    const below = heldIn(score.children);
    const isHeld =
      score.state === "awaiting" &&
      score.children.length > 0 &&
      score.children.every(({ state }) => state !== "awaiting");
    return isHeld ? [score.code, ...below] : below;
  });
