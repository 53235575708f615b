import type { Score } from "../values/index.ts";
import { liesWithin } from "./bands.ts";
import type { ClassLevel, Classification, Condition } from "./classification.ts";
import type { Entries } from "./entry.ts";
import { type Bilingual, type Figures, valueOf } from "./figure.ts";
import type { Verdict } from "./score-sheet.ts";
import { type TraceStep, count, named, points, step, text } from "./trace.ts";

/** What a class is decided from; `zeros` are the printed numbers of zero-sensitive leaves that got nothing. */
export interface ClassFacts {
  total: Score;
  zeros: readonly string[];
  figures: Figures;
  entries: Pick<Entries, "facts" | "isSelfScored" | "classChoice">;
  /** How many criteria are still open. */
  open: number;
}

/** The class of a total: exceptions first, then vetoes, levels with side conditions, and downgrades; never guessed. */
export function classify(classification: Classification, facts: ClassFacts): Verdict {
  const { levels, vetoes, downgrades, notClassified } = classification;
  const holds = (condition: Condition) => conditionHolds(condition, facts);
  const levelName = (key: string) => named(levels.find((level) => level.key === key)?.name ?? { vi: key, en: key });

  if (levels.length === 0) return { state: "not-classified", steps: [] };
  const exception = notClassified.find(({ when }) => holds(when) === true);
  if (exception !== undefined)
    return {
      state: "not-classified",
      steps: [step("class-not-given", { condition: named(conditionName(exception.when)) })],
    };
  const place = (key: string) => levels.findIndex((level) => level.key === key);
  const veto = vetoes
    .filter(({ when }) => holds(when) === true)
    .toSorted((left, right) => place(right.level) - place(left.level))[0];
  if (veto !== undefined) {
    const said = { condition: named(conditionName(veto.when)), level: levelName(veto.level) };
    return { state: "classified", level: veto.level, steps: [step("class-vetoed", said)] };
  }

  const asked = [...notClassified, ...vetoes, ...downgrades].map(({ when }) => when);
  const unanswered = asked
    .filter((condition) => holds(condition) === null)
    .map((condition) => step("fact-unanswered", { condition: named(conditionName(condition)) }));
  const open = facts.open > 0 ? [step("sheet-incomplete", { count: count(facts.open) })] : [];
  if (unanswered.length + open.length > 0) return { state: "undecided", options: [], steps: [...open, ...unanswered] };

  const base = levelByPoints(levels, facts);
  const limits = downgrades.filter(({ when }) => holds(when) === true);
  const lowest = Math.max(0, ...limits.map(({ atMost }) => place(atMost)));
  if (base.level === null) {
    const options = base.options.filter((key) => place(key) >= lowest);
    return { state: "undecided", options, steps: base.steps };
  }
  const atMost = levels[lowest]?.key ?? base.level;
  if (place(base.level) >= lowest) return { state: "classified", level: base.level, steps: base.steps };
  const lowered = limits
    .filter((limit) => limit.atMost === atMost)
    .map(({ when }) => step("class-lowered", { condition: named(conditionName(when)), level: levelName(atMost) }));
  return { state: "classified", level: atMost, steps: [...base.steps, ...lowered] };
}

function levelByPoints(
  levels: readonly ClassLevel[],
  facts: ClassFacts,
): { level: string | null; options: string[]; steps: TraceStep[] } {
  const total = points(facts.total);
  const isOpen = (level: ClassLevel) =>
    level.conditions.every((condition) => conditionHolds(condition, facts) === true);
  const byPoints = levels.filter((level) => liesWithin({ part: facts.total, whole: 1 }, level));
  const met = byPoints.filter(isOpen);
  const failed = byPoints.flatMap((level) =>
    level.conditions
      .filter((condition) => conditionHolds(condition, facts) !== true)
      .map((condition) =>
        condition.kind === "no-zero"
          ? step("class-zero-found", { total, numbers: text(facts.zeros.join(", ")), level: named(level.name) })
          : step("class-condition-failed", {
              total,
              condition: named(conditionName(condition)),
              level: named(level.name),
            }),
      ),
  );
  const [only, another] = met;
  if (only !== undefined && another === undefined)
    return {
      level: only.key,
      options: [],
      steps: [...failed, step("class-points-met", { total, level: named(only.name) })],
    };
  // Nobody is put higher than the points reach: a choice lies among the levels at or below them.
  const highest = levels.findIndex((level) => byPoints.includes(level));
  const options = (met.length > 1 ? met : levels.slice(Math.max(0, highest)).filter(isOpen)).map(({ key }) => key);
  const open =
    met.length > 1
      ? step("class-ambiguous", { total, options: text(met.map(({ key }) => key).join(" / ")) })
      : step("class-undecided", { total });
  const choice = facts.entries.classChoice;
  const chosen = levels.find(({ key }) => key === choice?.level);
  if (choice === null || chosen === undefined || !options.includes(chosen.key))
    return { level: null, options, steps: [...failed, open] };
  const said = { level: named(chosen.name), reason: text(choice.reason) };
  return { level: chosen.key, options, steps: [...failed, open, step("class-chosen", said)] };
}

/** Whether a condition holds; null where nobody answered it or its figures are missing. */
function conditionHolds(condition: Condition, facts: ClassFacts): boolean | null {
  switch (condition.kind) {
    case "no-zero":
      return facts.zeros.length === 0;
    case "not-self-scored":
      return !facts.entries.isSelfScored;
    case "fact":
      return facts.entries.facts[condition.key] ?? null;
    case "share": {
      const part = valueOf(facts.figures, condition.numerator);
      const whole = valueOf(facts.figures, condition.denominator);
      if (part === null || whole === null || whole === 0) return null;
      const isEnough = condition.atLeast === null || part * 1000 >= condition.atLeast * whole;
      return isEnough && (condition.atMost === null || part * 1000 <= condition.atMost * whole);
    }
  }
}

function conditionName(condition: Condition): Bilingual {
  switch (condition.kind) {
    case "fact":
    case "share":
      return condition.text;
    case "no-zero":
      return { vi: "không có tiêu chí nào 0 điểm", en: "no criterion scored nought" };
    case "not-self-scored":
      return { vi: "không tự chấm điểm", en: "no self-scoring was done" };
  }
}
