import { type Score, sumOf } from "../values/index.ts";
import { checkClassification } from "./check-classification.ts";
import { checkLeaf, shareIn } from "./check-leaves.ts";
import type { FigureDefinition } from "./figure.ts";
import { type Criterion, type Group, type Leaf, type Rubric, criteriaIn, leavesOf } from "./rubric.ts";
import { type RubricDefect, defect, mayBeSettled } from "./rubric-defect.ts";
import { points, text } from "./trace.ts";

/** Every defect of a rubric, each naming its row; figures are looked up in the catalogue. */
export function checkRubric(rubric: Rubric, catalogue: readonly FigureDefinition[]): RubricDefect[] {
  const criteria = criteriaIn(rubric.groups);
  const leaves = leavesOf(rubric);
  const highest = (rubric.total + (rubric.bonus?.cap ?? 0)) as Score;
  return [
    ...checkTotal(rubric),
    ...criteria.flatMap((criterion) => (criterion.kind === "group" ? checkGroup(criterion) : [])),
    ...repeatedCodes([...criteria, ...(rubric.bonus?.leaves ?? []), ...(rubric.penalty?.leaves ?? [])]),
    ...leaves.flatMap((leaf) => checkLeaf(leaf, rubric, catalogue)),
    ...unknownElsewhere(rubric, criteria, catalogue),
    ...reversedShares(leaves, catalogue),
    ...scaledNowhere(rubric.groups, null),
    ...checkGates(criteria),
    ...checkClassification(rubric.classification, highest),
  ].map((found) =>
    rubric.settled.some(({ code, row }) => code === found.code && row === found.row) && mayBeSettled.has(found.code)
      ? { ...found, isBlocking: false }
      : found,
  );
}

function checkTotal(rubric: Rubric): RubricDefect[] {
  const sum = sumOf(rubric.groups.map(({ maximum }) => maximum));
  return sum === rubric.total
    ? []
    : [
        defect(
          "groups-not-total",
          { code: rubric.code, number: rubric.code },
          {
            sum: points(sum),
            total: points(rubric.total),
          },
        ),
      ];
}

function checkGroup(group: Group): RubricDefect[] {
  if (group.children.length === 0) return [defect("leaves-missing", group, { maximum: points(group.maximum) })];
  const maxima = group.children.map(({ maximum }) => maximum);
  const sum = group.combine === "best" ? (Math.max(...maxima) as Score) : sumOf(maxima);
  return [
    ...(sum === group.maximum
      ? []
      : [defect("leaves-not-group", group, { sum: points(sum), maximum: points(group.maximum) })]),
    ...(group.scaleTo === null || group.scaleTo === group.maximum
      ? []
      : [defect("scale-target-not-maximum", group, { target: points(group.scaleTo), maximum: points(group.maximum) })]),
  ];
}

function repeatedCodes(criteria: readonly Criterion[]): RubricDefect[] {
  const codes = criteria.map(({ code }) => code);
  return criteria
    .filter(({ code }, index) => codes.indexOf(code) !== index)
    .map((criterion) => defect("code-repeated", criterion));
}

// Figures named outside of leaves: in a group's gate, a side condition or a tie-break.
function unknownElsewhere(
  rubric: Rubric,
  criteria: readonly Criterion[],
  catalogue: readonly FigureDefinition[],
): RubricDefect[] {
  const { levels, vetoes, downgrades, notClassified } = rubric.classification;
  const conditions = [
    ...levels.flatMap((level) => level.conditions),
    ...[...vetoes, ...downgrades, ...notClassified].map(({ when }) => when),
  ];
  const whole = { code: rubric.code, number: rubric.code };
  const named = [
    ...criteria.flatMap((criterion) =>
      criterion.kind === "group"
        ? criterion.gate.flatMap((gate) => (gate.kind === "figure" ? [{ row: criterion, id: gate.id }] : []))
        : [],
    ),
    ...conditions.flatMap((condition) =>
      condition.kind === "share" ? [condition.numerator, condition.denominator].map((id) => ({ row: whole, id })) : [],
    ),
    ...rubric.tieBreaks.flatMap((rule) => (rule.kind === "figure" ? [{ row: whole, id: rule.id }] : [])),
  ];
  return named
    .filter(({ id }) => !catalogue.some((figure) => figure.id === id))
    .map(({ row, id }) => defect("figure-unknown", row, { figure: text(id) }));
}

/** Shares written the other way round: against the catalogue's parts and wholes, or against another line of the rubric. */
function reversedShares(leaves: readonly Leaf[], catalogue: readonly FigureDefinition[]): RubricDefect[] {
  const partOf = new Map(catalogue.map((figure) => [figure.id, figure.partOf]));
  const shares = leaves.flatMap((leaf) => {
    const share = shareIn(leaf.method);
    return share === null ? [] : [{ leaf, ...share }];
  });
  return shares
    .filter(({ leaf, numerator, denominator }) => {
      if (partOf.get(denominator) === numerator) return true;
      if (partOf.get(numerator) === denominator) return false;
      const others = shares.filter((other) => other.leaf !== leaf);
      const asDenominator = others.filter((other) => other.denominator === numerator).length;
      const asNumerator = others.filter((other) => other.numerator === numerator).length;
      return asDenominator > 0 && asNumerator === 0 && !others.some((other) => other.denominator === denominator);
    })
    .map(({ leaf, numerator, denominator }) =>
      defect("share-reversed", leaf, { numerator: text(numerator), denominator: text(denominator) }),
    );
}

function scaledNowhere(criteria: readonly Criterion[], scaling: Group | null): RubricDefect[] {
  return criteria.flatMap((criterion) => {
    if (criterion.kind === "group")
      return scaledNowhere(criterion.children, criterion.scaleTo === null ? scaling : criterion);
    return criterion.notApplicable === "rest-scaled" && scaling === null
      ? [defect("scale-target-missing", criterion)]
      : [];
  });
}

function checkGates(criteria: readonly Criterion[]): RubricDefect[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const neededBy = (criterion: Criterion): string[] => [
    ...criterion.gate.flatMap((gate) => (gate.kind === "criterion" ? [gate.code] : [])),
    // A group is scored from its children, so it needs what they need.
    ...(criterion.kind === "group" ? criterion.children.map(({ code }) => code) : []),
  ];
  const leansOnItself = (criterion: Criterion): boolean => {
    const seen = new Set<string>();
    const next = neededBy(criterion);
    for (let code = next.pop(); code !== undefined; code = next.pop()) {
      if (code === criterion.code) return true;
      const needed = byCode.get(code);
      if (needed === undefined || seen.has(code)) continue;
      seen.add(code);
      next.push(...neededBy(needed));
    }
    return false;
  };
  return criteria
    .filter(({ gate }) => gate.length > 0)
    .flatMap((criterion) => [
      ...criterion.gate
        .filter((gate) => gate.kind === "criterion" && !byCode.has(gate.code))
        .map((gate) => defect("gate-unknown", criterion, { needed: text(gate.kind === "criterion" ? gate.code : "") })),
      ...(leansOnItself(criterion) ? [defect("gate-cyclic", criterion)] : []),
    ]);
}
