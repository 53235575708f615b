import { type Score, shareOf, sumOf } from "../values/index.ts";
import type { Entries } from "./entry.ts";
import { type Figures, valueOf } from "./figure.ts";
import { type Criterion, type Group, type Requirement, type Rubric, criteriaIn } from "./rubric.ts";
import { scoreLeaf } from "./score-leaf.ts";
import type { CriterionScore, ScoreState } from "./score-sheet.ts";
import { type TraceStep, named, points, step, text } from "./trace.ts";

const none = 0 as Score;

/** Scores any criterion of a rubric, each once, gates that lean on other criteria included. */
export function criterionScorer(rubric: Rubric, figures: Figures, entries: Entries): (of: Criterion) => CriterionScore {
  const known = new Map<string, CriterionScore>();
  const underWay = new Set<string>();
  let byCode: Map<string, Criterion> | null = null;

  function scoreOfCriterion(criterion: Criterion): CriterionScore {
    const found = known.get(criterion.code);
    if (found !== undefined) return found;
    underWay.add(criterion.code);
    const plain =
      criterion.kind === "leaf"
        ? scoreLeaf(criterion, rubric, figures, entries)
        : scoreGroup(criterion, rubric, criterion.children.map(scoreOfCriterion));
    const score = criterion.gate.reduce(throughGate, plain);
    underWay.delete(criterion.code);
    known.set(criterion.code, score);
    return score;
  }

  function throughGate(score: CriterionScore, requirement: Requirement): CriterionScore {
    if (score.state === "not-applicable") return score;
    const gate = standingOf(requirement);
    if (gate === "open") return score;
    const needed = { needed: requirementName(requirement) };
    if (gate === "closed")
      return { ...score, state: "scored", score: none, steps: [...score.steps, step("gate-closed", needed)] };
    const because = gate === "cyclic" ? step("gate-cyclic", needed) : step("gate-undecided", needed);
    const state = gate === "cyclic" ? "undecided" : worst(["awaiting", score.state]);
    return { ...score, state, score: none, steps: [...score.steps, because] };
  }

  function standingOf(requirement: Requirement): "open" | "closed" | "unknown" | "cyclic" {
    if (requirement.kind === "figure") {
      const value = valueOf(figures, requirement.id);
      return value === null ? "unknown" : value >= requirement.atLeast ? "open" : "closed";
    }
    if (requirement.kind === "fact") {
      const answer = entries.facts[requirement.key];
      return answer === undefined ? "unknown" : answer ? "open" : "closed";
    }
    byCode ??= new Map(criteriaIn(rubric.groups).map((criterion) => [criterion.code, criterion]));
    const needed = byCode.get(requirement.code);
    if (needed === undefined || underWay.has(requirement.code)) return "cyclic";
    const score = scoreOfCriterion(needed);
    if (score.state !== "scored") return score.state === "not-applicable" ? "open" : "unknown";
    return score.score >= requirement.atLeast ? "open" : "closed";
  }

  return scoreOfCriterion;
}

const requirementName = (requirement: Requirement) =>
  requirement.kind === "fact"
    ? named(requirement.text)
    : text(requirement.kind === "figure" ? requirement.id : requirement.code);

const states: readonly ScoreState[] = ["not-applicable", "scored", "elsewhere", "awaiting", "undecided"];
const worst = (found: readonly ScoreState[]): ScoreState =>
  states[Math.max(...found.map((state) => states.indexOf(state)))] ?? "undecided";

function scoreGroup(group: Group, rubric: Rubric, children: readonly CriterionScore[]): CriterionScore {
  const { code, number, maximum } = group;
  const plain = { code, number, maximum, applying: maximum, proposed: null, children };
  if (children.length === 0)
    return {
      ...plain,
      score: none,
      state: "undecided",
      steps: [step("leaves-missing", { maximum: points(maximum) })],
    };
  const state = worst(children.map((child) => child.state));
  const applying = sumOf(children.map((child) => child.applying));
  if (applying === 0)
    return { ...plain, applying, score: none, state: "not-applicable", steps: [step("nothing-applies", {})] };
  const { score, steps } = combined(group, children);
  if (group.combine !== "sum") return { ...plain, score, state, steps };
  const whole = sumOf(children.map((child) => child.maximum));
  if (applying === whole || group.scaleTo === null)
    return { ...plain, applying: applying === whole ? maximum : applying, score, state, steps };
  return { ...plain, ...scaledUp(group, group.scaleTo, rubric, score, applying, state) };
}

function combined(group: Group, children: readonly CriterionScore[]): { score: Score; steps: TraceStep[] } {
  if (group.combine === "best") {
    const best = children.reduce((left, right) => (right.score > left.score ? right : left));
    return {
      score: best.score,
      steps: [step("best-taken", { number: text(best.number), points: points(best.score) })],
    };
  }
  const sum = sumOf(children.map((child) => child.score));
  if (group.combine === "sum") return { score: sum, steps: [] };
  const missed = children.find((child) => child.state !== "not-applicable" && child.score < child.maximum);
  return missed === undefined
    ? { score: group.maximum, steps: [step("all-kept", { points: points(group.maximum) })] }
    : { score: none, steps: [step("all-lost", { number: text(missed.number) })] };
}

// What applies counts as if it were the whole: reached ÷ applying of the stated total.
function scaledUp(
  group: Group,
  target: Score,
  rubric: Rubric,
  reached: Score,
  applying: Score,
  state: ScoreState,
): Pick<CriterionScore, "applying" | "score" | "state" | "steps"> {
  const isSettled = rubric.settled.some(({ code, row }) => code === "scale-target-not-maximum" && row === group.code);
  if (target !== group.maximum && !isSettled)
    return {
      applying,
      score: none,
      state: "undecided",
      steps: [step("scale-undecided", { target: points(target), maximum: points(group.maximum) })],
    };
  const score = shareOf(target, reached, applying);
  const said = { reached: points(reached), applying: points(applying), target: points(target), points: points(score) };
  return { applying: target, score, state, steps: [step("rest-scaled", said)] };
}
