import type { Condition, Criterion, Method, Requirement, Rubric } from "../evaluation/index.ts";
import { blankCondition, blankGate, blankMethod, nothingSaid } from "./blank-draft.ts";
import { groupAround } from "./complete-rows.ts";
import type { DraftCondition, DraftGate, DraftMethod, DraftRow, RubricDraft } from "./rubric-draft.ts";

/** A rubric opened for editing; what it says comes back unchanged when nothing is edited. */
export function draftOfRubric(rubric: Rubric, rubricId: string | null): RubricDraft {
  const { title, issuer, appliesTo, nature, source, levels, total, classification, settled } = rubric;
  const extraOf = (extra: Rubric["bonus"]) =>
    extra && { cap: extra.cap, rows: extra.leaves.flatMap((leaf) => rowsOf(leaf, 0)) };
  return {
    rubricId,
    title,
    issuer,
    decisionNumber: rubric.decisionNumber ?? "",
    effectiveFrom: rubric.effectiveFrom,
    effectiveTo: rubric.effectiveTo ?? "",
    appliesTo,
    nature,
    notice: rubric.notice ?? nothingSaid,
    source,
    levels,
    total,
    rows: rubric.groups.flatMap((group) => topRows(group)),
    bonus: extraOf(rubric.bonus),
    penalty: extraOf(rubric.penalty),
    classes: classification.levels.map((level) => ({ ...level, conditions: level.conditions.map(conditionOf) })),
    vetoes: classification.vetoes.map(({ when, level }) => ({ when: conditionOf(when), level })),
    downgrades: classification.downgrades.map(({ when, atMost }) => ({ when: conditionOf(when), level: atMost })),
    notClassified: classification.notClassified.map(({ when }) => ({ when: conditionOf(when), level: "" })),
    tieBreaks: rubric.tieBreaks.map((rule) => ({
      kind: rule.kind,
      code: rule.kind === "criterion" ? rule.code : "",
      figure: rule.kind === "figure" ? rule.id : "",
      wins: rule.kind === "figure" ? rule.wins : "more",
      by: rule.kind === "vote" ? rule.by : nothingSaid,
    })),
    timetable: rubric.timetable,
    settled,
  };
}

// A group that was only put around a line that stands alone is that line.
function topRows(group: Criterion): DraftRow[] {
  const [only] = group.kind === "group" ? group.children : [];
  return only !== undefined && group.code === groupAround(only.code) ? rowsOf(only, 0) : rowsOf(group, 0);
}

function rowsOf(criterion: Criterion, depth: number): DraftRow[] {
  const { code, number, text, maximum } = criterion;
  const head = {
    code,
    depth,
    number,
    text,
    maximum,
    guidance: criterion.guidance ?? "",
    gate: criterion.gate.map(gateOf),
  };
  if (criterion.kind === "leaf") {
    const { evidence, scoredBy, isZeroSensitive, notApplicable } = criterion;
    const own = { evidence, scoredBy, isZeroSensitive, notApplicable };
    return [{ ...head, ...own, combine: "sum", scaleTo: null, method: methodOf(criterion.method) }];
  }
  const { combine, scaleTo, children } = criterion;
  const unused = { evidence: [], scoredBy: [], isZeroSensitive: true, notApplicable: "refused" as const };
  return [
    { ...head, ...unused, combine, scaleTo, method: blankMethod },
    ...children.flatMap((child) => rowsOf(child, depth + 1)),
  ];
}

function gateOf(gate: Requirement): DraftGate {
  switch (gate.kind) {
    case "criterion":
      return { ...blankGate, ...gate };
    case "figure":
      return { ...blankGate, kind: "figure", figure: gate.id, atLeast: gate.atLeast };
    case "fact":
      return { ...blankGate, ...gate };
  }
}

const conditionOf = (condition: Condition): DraftCondition => ({ ...blankCondition, ...condition });

function methodOf(method: Method): DraftMethod {
  switch (method.kind) {
    case "boolean":
      return {
        ...blankMethod,
        kind: "boolean",
        award: method.award,
        numerator: method.figure?.id ?? "",
        atLeast: method.figure?.atLeast ?? 1,
      };
    case "bands":
      return { ...blankMethod, ...method, denominator: method.denominator ?? "" };
    case "stepPenalty":
      return { ...blankMethod, kind: method.kind, numerator: method.figure, each: method.each, floor: method.floor };
    case "perCase":
      return { ...blankMethod, kind: method.kind, numerator: method.figure ?? "", each: method.each };
    case "sample":
      return {
        ...blankMethod,
        kind: method.kind,
        numerator: method.figure ?? "",
        size: method.size,
        each: method.each,
      };
    case "compareToMean":
      return {
        ...blankMethod,
        kind: method.kind,
        numerator: method.own,
        denominator: method.mean,
        award: method.award,
      };
    case "noIncident":
      return { ...blankMethod, kind: method.kind, numerator: method.figure ?? "", award: method.award };
    case "taskCounters": {
      const { kind, aspect, met, assigned, onEmpty } = method;
      return { ...blankMethod, kind, aspect, numerator: met, denominator: assigned, onEmpty };
    }
    case "judgement":
    case "ratio":
    case "allOrNothing":
    case "superiorOnly":
      return { ...blankMethod, ...method };
  }
}
