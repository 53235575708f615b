import {
  type Entries,
  type Group,
  type Leaf,
  type Rubric,
  noEntries,
  noEntry,
  scoreRubric,
} from "@gandan/domain/evaluation";
import { scoreOf } from "@gandan/domain/values";
import { demoRubric } from "@gandan/packs";
import type { Figure } from "./figure.ts";
import { timeOf } from "./time.ts";

const communes = 3_321;

const methods: readonly Leaf["method"][] = [
  { kind: "ratio", numerator: "bench.part", denominator: "bench.whole", onEmpty: "ask", cap: 1000 },
  {
    kind: "bands",
    numerator: "bench.part",
    denominator: "bench.whole",
    onEmpty: "ask",
    outside: scoreOf(0),
    bands: [
      { from: { at: 900, isClosed: true }, to: null, award: scoreOf(1) },
      { from: { at: 500, isClosed: true }, to: { at: 900, isClosed: false }, award: scoreOf(0.5) },
    ],
  },
  { kind: "stepPenalty", figure: "bench.late", each: scoreOf(0.1), floor: scoreOf(0) },
  { kind: "boolean", figure: null, award: null },
  { kind: "taskCounters", aspect: "timeliness", met: "bench.part", assigned: "bench.whole", onEmpty: "ask" },
];

// Sixty leaves in six groups, every method in turn, under the demo rubric's classes.
const groups = Array.from({ length: 6 }, (_, at): Group => {
  const children = Array.from({ length: 10 }, (__, place): Leaf => {
    const number = `${at + 1}.${place + 1}`;
    const method = methods[place % methods.length];
    if (method === undefined) throw new Error("no method");
    return {
      kind: "leaf",
      code: number,
      number,
      text: number,
      maximum: scoreOf(1),
      method,
      gate: [],
      evidence: [],
      scoredBy: [],
      isZeroSensitive: true,
      notApplicable: "refused",
    };
  });
  const code = `${at + 1}`;
  return {
    kind: "group",
    code,
    number: code,
    text: code,
    maximum: scoreOf(10),
    gate: [],
    combine: "sum",
    scaleTo: null,
    children,
  };
});
const rubric: Rubric = { ...demoRubric, total: scoreOf(60), groups, bonus: null, penalty: null };

/** How fast every commune of the country is scored: sixty leaves a sheet, with trace and class. */
export function scoringFigures(): Figure[] {
  const asked = Object.fromEntries(
    rubric.groups
      .flatMap((group) => group.children)
      .flatMap((leaf) =>
        leaf.kind === "leaf" && leaf.method.kind === "boolean" ? [[leaf.code, { ...noEntry, answer: true }]] : [],
      ),
  );
  const entries: Entries = { ...noEntries("self"), leaves: asked, facts: { "leader-disciplined": false } };
  const figure = (value: number) => ({ value, rows: [], leftOut: [], open: null });
  const sheets = Array.from({ length: communes }, (_, at) => ({
    "bench.part": figure(at % 90),
    "bench.whole": figure(90),
    "bench.late": figure(at % 4),
  }));
  const { median } = timeOf(() => {
    for (const figures of sheets)
      if (scoreRubric(rubric, figures, entries).verdict.state !== "classified") throw new Error("a sheet stayed open");
  }, 5);
  return [
    {
      name: `scoring ${communes} communes of 60 leaves, with trace and class`,
      value: median,
      unit: "ms",
      target: { at: "most", value: 1000, of: "value" },
    },
  ];
}
