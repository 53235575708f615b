import type { Score } from "../values/index.ts";
import { bandFaults } from "./bands.ts";
import type { FigureDefinition, FigureId } from "./figure.ts";
import { type Method, figuresOfMethod } from "./method.ts";
import type { Leaf, Rubric } from "./rubric.ts";
import { type RubricDefect, defect } from "./rubric-defect.ts";
import { count, points, text, thousandths } from "./trace.ts";

/** Defects that lie in one leaf: award lines, bands, figures, shares and who scores. */
export function checkLeaf(leaf: Leaf, rubric: Rubric, catalogue: readonly FigureDefinition[]): RubricDefect[] {
  const levels = new Set(rubric.levels.map(({ key }) => key));
  const named = leaf.method.kind === "superiorOnly" ? [...leaf.scoredBy, leaf.method.level] : leaf.scoredBy;
  return [
    ...checkAwards(leaf),
    ...checkBands(leaf),
    ...unknownFigures(leaf, catalogue),
    ...checkShare(leaf, catalogue),
    ...named
      .filter((level) => !levels.has(level))
      .map((level) => defect("level-unknown", leaf, { level: text(level) })),
  ];
}

/** Every number of points that a method can give by a line of its own; empty where it is a share of the maximum. */
function awardsOf({ method, maximum }: Leaf): Score[] {
  switch (method.kind) {
    case "judgement":
      return method.levels.map(({ award }) => award);
    case "bands":
      return [...method.bands.map(({ award }) => award), ...(method.outside === null ? [] : [method.outside])];
    case "sample":
      return [(method.size * method.each) as Score];
    case "boolean":
    case "compareToMean":
    case "noIncident":
    case "allOrNothing":
      return [method.award ?? maximum];
    case "stepPenalty":
      return [method.floor, maximum];
    case "perCase":
      return method.each > maximum ? [method.each] : [];
    case "ratio":
    case "taskCounters":
    case "superiorOnly":
      return [];
  }
}

function checkAwards(leaf: Leaf): RubricDefect[] {
  const awards = awardsOf(leaf);
  const above = awards
    .filter((award) => award > leaf.maximum)
    .map((award) => defect("award-above-maximum", leaf, { award: points(award), maximum: points(leaf.maximum) }));
  const best = Math.max(...awards);
  return awards.length > 0 && best < leaf.maximum
    ? [defect("maximum-out-of-reach", leaf, { award: points(best as Score), maximum: points(leaf.maximum) })]
    : above;
}

function checkBands(leaf: Leaf): RubricDefect[] {
  const { method } = leaf;
  if (method.kind !== "bands") return [];
  return bandFaults(method.bands, method.denominator === null).map(({ kind, at }) =>
    defect(kind === "overlap" ? "bands-overlap" : "bands-gap", leaf, {
      at: method.denominator === null ? count(at.part / at.whole) : thousandths(at.part / at.whole),
    }),
  );
}

function unknownFigures(leaf: Leaf, catalogue: readonly FigureDefinition[]): RubricDefect[] {
  const gates = leaf.gate.flatMap((gate) => (gate.kind === "figure" ? [gate.id] : []));
  return [...figuresOfMethod(leaf.method), ...gates]
    .filter((id) => !catalogue.some((figure) => figure.id === id))
    .map((figure) => defect("figure-unknown", leaf, { figure: text(figure) }));
}

/** The two figures that a method divides, or null where it does not. */
export function shareIn(method: Method): { numerator: FigureId; denominator: FigureId; onEmpty: string } | null {
  if (method.kind === "ratio" || method.kind === "allOrNothing") return method;
  if (method.kind === "taskCounters")
    return { numerator: method.met, denominator: method.assigned, onEmpty: method.onEmpty };
  return method.kind === "bands" && method.denominator !== null ? { ...method, denominator: method.denominator } : null;
}

function checkShare(leaf: Leaf, catalogue: readonly FigureDefinition[]): RubricDefect[] {
  const share = shareIn(leaf.method);
  if (share === null || share.onEmpty !== "ask") return [];
  const whole = catalogue.find(({ id }) => id === share.denominator);
  return whole?.mayBeZero === true ? [defect("share-may-be-empty", leaf, { figure: text(share.denominator) })] : [];
}
