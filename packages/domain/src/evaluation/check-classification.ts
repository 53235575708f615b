import type { Score } from "../values/index.ts";
import { liesWithin, probesOf } from "./bands.ts";
import { type Classification, conditionKey } from "./classification.ts";
import { type RubricDefect, defect } from "./rubric-defect.ts";
import { points, text } from "./trace.ts";

const row = { code: "classification", number: "classification" };

/** Points and side conditions that no level takes, or that two levels take; from nought to the highest total. */
export function checkClassification(classification: Classification, highest: Score): RubricDefect[] {
  const { levels } = classification;
  if (levels.length === 0) return [];
  const conditions = [...new Set(levels.flatMap((level) => level.conditions.map(conditionKey)))];
  const places = [{ part: 0, whole: 1 }, ...probesOf(levels), { part: highest, whole: 1 }].filter(
    // Totals are whole hundredths: nothing lies between two neighbours.
    ({ part, whole }) => part % whole === 0 && part <= highest * whole,
  );
  const unknown = [
    ...classification.vetoes.map(({ level }) => level),
    ...classification.downgrades.map(({ atMost }) => atMost),
  ]
    .filter((wanted) => !levels.some(({ key }) => key === wanted))
    .map((level) => defect("level-unknown", row, { level: text(level) }));
  const cases = subsetsOf(conditions).flatMap((holding) =>
    places.flatMap((total): RubricDefect[] => {
      const met = levels.filter(
        (level) =>
          liesWithin(total, level) && level.conditions.every((condition) => holding.includes(conditionKey(condition))),
      );
      const failing = conditions.filter((condition) => !holding.includes(condition)).join(", ");
      const at = points((total.part / total.whole) as Score);
      const missing = text(failing);
      if (met.length === 0) return [defect("class-undecided", row, { at, failing: missing })];
      if (met.length > 1)
        return [
          defect("class-overlap", row, { at, levels: text(met.map(({ key }) => key).join(", ")), failing: missing }),
        ];
      return [];
    }),
  );
  return [...unknown, ...firstOfEach(cases)];
}

// One line a case and set of levels: the lowest total at which it arises stands for its neighbours.
const firstOfEach = (found: readonly RubricDefect[]): RubricDefect[] =>
  found
    .toSorted((left, right) => Number(left.values["at"]?.value) - Number(right.values["at"]?.value))
    .filter((one, index, all) => all.findIndex((other) => sameCase(one, other)) === index);

const sameCase = (left: RubricDefect, right: RubricDefect): boolean =>
  left.code === right.code &&
  left.values["failing"]?.value === right.values["failing"]?.value &&
  left.values["levels"]?.value === right.values["levels"]?.value;

const subsetsOf = (keys: readonly string[]): string[][] =>
  keys.reduce<string[][]>((sets, key) => [...sets, ...sets.map((set) => [...set, key])], [[]]);
