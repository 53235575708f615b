import type { Score } from "../values/index.ts";
import { type Entries, type LeafEntry, noEntry } from "./entry.ts";
import type { Figures } from "./figure.ts";
import { propose } from "./propose.ts";
import type { Leaf, Rubric } from "./rubric.ts";
import type { CriterionScore, ScoreState } from "./score-sheet.ts";
import { type TraceStep, points, step, text } from "./trace.ts";

const none = 0 as Score;

/** The points of one leaf, its gate left aside: what the figures propose, and what a person entered instead. */
export function scoreLeaf(
  leaf: Leaf,
  rubric: Pick<Rubric, "levels">,
  figures: Figures,
  entries: Entries,
): CriterionScore {
  const entry = entries.leaves[leaf.code] ?? noEntry;
  if (entry.isNotApplicable) return notApplicable(leaf);
  if (leaf.method.kind === "superiorOnly" && isBelow(rubric, entries.level, leaf.method.level))
    return leafScore(leaf, "elsewhere", none, null, [step("superior-awaited", { level: text(leaf.method.level) })]);
  const proposal = propose(leaf, figures, entry);
  if (proposal.state === "scored" && proposal.score > leaf.maximum)
    return leafScore(leaf, "undecided", none, null, [
      proposal.step,
      step("score-above-maximum", { points: points(proposal.score), maximum: points(leaf.maximum) }),
    ]);
  if (entry.score !== null) return entered(leaf, entry, entry.score, proposal);
  if (proposal.state === "scored") return leafScore(leaf, "scored", proposal.score, proposal.score, [proposal.step]);
  const isElsewhere =
    proposal.state === "awaiting" && leaf.scoredBy.length > 0 && !leaf.scoredBy.includes(entries.level);
  return isElsewhere
    ? leafScore(leaf, "elsewhere", none, null, [step("not-this-level", { level: text(leaf.scoredBy.join(", ")) })])
    : leafScore(leaf, proposal.state, none, null, [proposal.step]);
}

function isBelow(rubric: Pick<Rubric, "levels">, level: string, other: string): boolean {
  const place = (wanted: string) => rubric.levels.findIndex(({ key }) => key === wanted);
  return place(level) < place(other);
}

function entered(leaf: Leaf, entry: LeafEntry, score: Score, proposal: ReturnType<typeof propose>): CriterionScore {
  if (score > leaf.maximum)
    return leafScore(leaf, "undecided", none, null, [
      step("score-above-maximum", { points: points(score), maximum: points(leaf.maximum) }),
    ]);
  const proposed = proposal.state === "scored" ? proposal.score : null;
  if (proposal.state === "awaiting" || proposed === score)
    return leafScore(leaf, "scored", score, proposed, [
      ...(proposed === null ? [] : [proposal.step]),
      step("score-entered", { points: points(score) }),
    ]);
  const said = { points: points(score), proposed: proposed === null ? text("?") : points(proposed) };
  if ((entry.reason ?? "").trim() === "")
    return leafScore(leaf, "undecided", none, proposed, [proposal.step, step("reason-missing", said)]);
  return leafScore(leaf, "scored", score, proposed, [
    proposal.step,
    step("score-departs", { ...said, reason: text(entry.reason ?? "") }),
  ]);
}

function notApplicable(leaf: Leaf): CriterionScore {
  switch (leaf.notApplicable) {
    case "rest-scaled":
      return { ...leafScore(leaf, "not-applicable", none, null, [step("not-applicable", {})]), applying: none };
    case "maximum-given":
      return leafScore(leaf, "scored", leaf.maximum, null, [
        step("not-applicable-given", { points: points(leaf.maximum) }),
      ]);
    case "maximum-kept":
      return leafScore(leaf, "not-applicable", none, null, [
        step("not-applicable-kept", { maximum: points(leaf.maximum) }),
      ]);
    case "refused":
      return leafScore(leaf, "undecided", none, null, [step("not-applicable-refused", {})]);
  }
}

const leafScore = (
  { code, number, maximum }: Leaf,
  state: ScoreState,
  score: Score,
  proposed: Score | null,
  steps: readonly TraceStep[],
): CriterionScore => ({ code, number, maximum, applying: maximum, score, proposed, state, steps, children: [] });
