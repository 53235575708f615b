import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aGroup, aLeaf, aRubric, someFigures } from "../examples/index.ts";
import { type Score, scoreOf } from "../values/index.ts";
import { type Entries, type LeafEntry, noEntries, noEntry } from "./entry.ts";
import type { Leaf, Rubric } from "./rubric.ts";
import { scoreRubric } from "./score-rubric.ts";
import { type CriterionScore, sheetLeaves } from "./score-sheet.ts";

type Said = Record<string, Partial<LeafEntry>>;
const entriesOf = (said: Said, more: Partial<Entries> = {}): Entries => ({
  ...noEntries("self"),
  leaves: Object.fromEntries(Object.entries(said).map(([code, entry]) => [code, { ...noEntry, ...entry }])),
  ...more,
});
const score = (rubric: Rubric, said: Said, values: Record<string, number | null> = {}, more: Partial<Entries> = {}) =>
  scoreRubric(rubric, someFigures(values), entriesOf(said, more));
const codesOf = (criterion: CriterionScore | undefined) => criterion?.steps.map(({ code }) => code);
const fact = { vi: "có kế hoạch", en: "there is a plan" };

describe("what is entered", () => {
  const ratio: Leaf["method"] = {
    kind: "ratio",
    numerator: "a.part",
    denominator: "a.whole",
    onEmpty: "ask",
    cap: 1000,
  };
  const rubric = aRubric({ groups: [aGroup({ code: "1", children: [aLeaf({ code: "1.1", method: ratio })] })] });
  const half = { "a.part": 1, "a.whole": 2 };
  const leafOf = (entry: Partial<LeafEntry>, values: Record<string, number> = half) =>
    sheetLeaves(score(rubric, { "1.1": entry }, values))[0];

  test("is left out where the figures are taken as they are", () => {
    expect(leafOf({})).toMatchObject({ state: "scored", score: 500, proposed: 500 });
    expect(codesOf(leafOf({}))).toEqual(["share-taken"]);
  });
  test("departs from the figures only with a reason, and keeps what they proposed", () => {
    expect(leafOf({ score: scoreOf(7) })).toMatchObject({ state: "undecided", score: 0, proposed: 500 });
    expect(codesOf(leafOf({ score: scoreOf(7), reason: "  " }))).toEqual(["share-taken", "reason-missing"]);
    const given = leafOf({ score: scoreOf(7), reason: "hai đơn ghi nhầm ngày" });
    expect(given).toMatchObject({ state: "scored", score: 700, proposed: 500 });
    expect(given?.steps.at(-1)).toEqual({
      code: "score-departs",
      values: {
        points: { as: "points", value: 700 },
        proposed: { as: "points", value: 500 },
        reason: { as: "text", value: "hai đơn ghi nhầm ngày" },
      },
    });
  });
  test("agrees with the figures without a reason", () => {
    expect(codesOf(leafOf({ score: scoreOf(5) }))).toEqual(["share-taken", "score-entered"]);
  });
  test("stands in for figures that are missing", () => {
    expect(leafOf({ score: scoreOf(5) }, {})).toMatchObject({ state: "scored", score: 500, proposed: null });
    expect(codesOf(leafOf({ score: scoreOf(5) }, {}))).toEqual(["score-entered"]);
  });
  test("decides an undecided case only with a reason", () => {
    const empty = { "a.part": 0, "a.whole": 0 };
    expect(leafOf({ score: scoreOf(5) }, empty)).toMatchObject({ state: "undecided" });
    expect(leafOf({ score: scoreOf(5), reason: "không phát sinh" }, empty)).toMatchObject({
      state: "scored",
      score: 500,
    });
  });
  test("above the maximum gives nothing and is told", () => {
    expect(leafOf({ score: scoreOf(10.01), reason: "x" })).toMatchObject({ state: "undecided", score: 0 });
    expect(codesOf(leafOf({ score: scoreOf(10.01), reason: "x" }))).toEqual(["score-above-maximum"]);
    expect(leafOf({ score: scoreOf(10), reason: "x" })).toMatchObject({ state: "scored", score: 1000 });
  });
  test("by an award line above the maximum is told too", () => {
    const broken = aLeaf({ code: "1.1", method: { kind: "boolean", figure: null, award: scoreOf(11) } });
    const sheet = score(aRubric({ groups: [aGroup({ code: "1", children: [broken] })] }), { "1.1": { answer: true } });
    expect(sheet.total).toBe(0);
    expect(sheet.undecided).toMatchObject([{ code: "1.1", number: "1.1", step: { code: "score-above-maximum" } }]);
  });
});

describe("levels", () => {
  const superior = aLeaf({ code: "1.2", method: { kind: "superiorOnly", level: "province" } });
  const forOffice = aLeaf({ code: "1.3", scoredBy: ["office"] });
  const rubric = aRubric({
    groups: [aGroup({ code: "1", children: [aLeaf({ code: "1.1" }), superior, forOffice] })],
  });
  test("leave to others what is not theirs, and the class stays open", () => {
    const sheet = score(rubric, { "1.1": { chosen: "full" }, "1.2": { score: scoreOf(10) } });
    expect(sheet).toMatchObject({ total: 1000, elsewhere: ["1.2", "1.3"], awaiting: [] });
    expect(sheet.verdict).toMatchObject({ state: "undecided", steps: [{ code: "sheet-incomplete" }] });
    expect(sheetLeaves(sheet).map((leaf) => codesOf(leaf)?.[0])).toEqual([
      "level-chosen",
      "superior-awaited",
      "not-this-level",
    ]);
  });
  test("get their turn: the superior's points count at the superior's level", () => {
    const said = { "1.1": { chosen: "full" }, "1.2": { score: scoreOf(10) }, "1.3": { chosen: "half" } };
    const sheet = score(rubric, said, {}, { level: "province" });
    expect(sheet).toMatchObject({ total: 2500, level: "province", elsewhere: [] });
    expect(score(rubric, {}, {}, { level: "office" }).awaiting).toEqual(["1.1", "1.3"]);
  });
});

describe("a leaf that does not apply", () => {
  const withPolicy = (notApplicable: Leaf["notApplicable"], scaleTo: Score | null, more: Partial<Rubric> = {}) =>
    aRubric({
      groups: [
        aGroup({ code: "1", scaleTo, children: [aLeaf({ code: "1.1" }), aLeaf({ code: "1.2", notApplicable })] }),
      ],
      ...more,
    });
  const said = { "1.1": { chosen: "half" }, "1.2": { isNotApplicable: true } };

  test("is left out and the rest scaled up to the stated total", () => {
    const sheet = score(withPolicy("rest-scaled", scoreOf(20)), said);
    expect(sheet.groups[0]).toMatchObject({ score: 1000, applying: 2000, state: "scored" });
    expect(sheet.groups[0]?.steps).toEqual([
      {
        code: "rest-scaled",
        values: {
          reached: { as: "points", value: 500 },
          applying: { as: "points", value: 1000 },
          target: { as: "points", value: 2000 },
          points: { as: "points", value: 1000 },
        },
      },
    ]);
  });
  test("scales nothing where everything applies", () => {
    const sheet = score(withPolicy("rest-scaled", scoreOf(20)), {
      "1.1": { chosen: "half" },
      "1.2": { chosen: "full" },
    });
    expect(sheet.groups[0]).toMatchObject({ score: 1500, steps: [], applying: 2000 });
  });
  test("is asked about where the stated total is not the group's maximum, until a person settles it", () => {
    const open = score(withPolicy("rest-scaled", scoreOf(10)), said);
    expect(open.groups[0]).toMatchObject({ score: 0, state: "undecided" });
    expect(open.undecided).toMatchObject([{ code: "1", step: { code: "scale-undecided" } }]);
    const settled = [{ code: "scale-target-not-maximum", row: "1", reason: "theo chú thích" }];
    expect(score(withPolicy("rest-scaled", scoreOf(10), { settled }), said).groups[0]).toMatchObject({
      score: 500,
      applying: 1000,
      state: "scored",
    });
    const elsewhere = [{ code: "scale-target-not-maximum", row: "2", reason: "dòng khác" }];
    expect(score(withPolicy("rest-scaled", scoreOf(10), { settled: elsewhere }), said).undecided).toHaveLength(1);
  });
  test("lowers what applies where nothing is scaled", () => {
    expect(score(withPolicy("rest-scaled", null), said).groups[0]).toMatchObject({ score: 500, applying: 1000 });
  });
  test("may be given its maximum, kept without points, or refused", () => {
    expect(score(withPolicy("maximum-given", null), said)).toMatchObject({ total: 1500, undecided: [] });
    expect(score(withPolicy("maximum-kept", null), said).groups[0]).toMatchObject({ score: 500, applying: 2000 });
    expect(score(withPolicy("refused", null), said).undecided).toMatchObject([
      { code: "1.2", step: { code: "not-applicable-refused" } },
    ]);
  });
  test("leaves a group without any that applies out, without dividing by nought", () => {
    const alone = aLeaf({ code: "1.1", notApplicable: "rest-scaled" });
    const sheet = score(aRubric({ groups: [aGroup({ code: "1", scaleTo: scoreOf(10), children: [alone] })] }), {
      "1.1": { isNotApplicable: true },
    });
    expect(sheet.groups[0]).toMatchObject({ state: "not-applicable", applying: 0, score: 0 });
    expect(codesOf(sheet.groups[0])).toEqual(["nothing-applies"]);
  });
});

describe("groups", () => {
  const of = (combine: "best" | "allOrNothing", maximum?: Score) =>
    aRubric({
      groups: [
        aGroup({
          code: "1",
          combine,
          children: [aLeaf({ code: "1.1" }), aLeaf({ code: "1.2" })],
          ...(maximum === undefined ? {} : { maximum }),
        }),
      ],
    });
  test("take the best of their leaves", () => {
    const sheet = score(of("best", scoreOf(10)), { "1.1": { chosen: "half" }, "1.2": { chosen: "full" } });
    expect(sheet.groups[0]).toMatchObject({
      score: 1000,
      steps: [{ code: "best-taken", values: { number: { value: "1.2" } } }],
    });
    const equal = score(of("best", scoreOf(10)), { "1.1": { chosen: "half" }, "1.2": { chosen: "half" } });
    expect(equal.groups[0]?.steps[0]?.values["number"]?.value).toBe("1.1");
  });
  test("give all or nothing", () => {
    const all = score(of("allOrNothing"), { "1.1": { chosen: "full" }, "1.2": { chosen: "full" } });
    expect(all.groups[0]).toMatchObject({ score: 2000, steps: [{ code: "all-kept" }] });
    const missed = score(of("allOrNothing"), { "1.1": { chosen: "full" }, "1.2": { chosen: "half" } });
    expect(missed.groups[0]).toMatchObject({
      score: 0,
      steps: [{ code: "all-lost", values: { number: { value: "1.2" } } }],
    });
  });
  test("nest to any depth", () => {
    const deep = aGroup({
      code: "1",
      children: [
        aGroup({ code: "1.1", children: [aGroup({ code: "1.1.1", children: [aLeaf({ code: "1.1.1.1" })] })] }),
      ],
    });
    expect(score(aRubric({ groups: [deep] }), { "1.1.1.1": { chosen: "half" } }).total).toBe(500);
  });
  test("without leaves are asked about, not given", () => {
    const sheet = score(aRubric({ groups: [aGroup({ code: "1", maximum: scoreOf(10), children: [] })] }), {});
    expect(sheet.undecided).toMatchObject([{ code: "1", step: { code: "leaves-missing" } }]);
    expect(sheet.verdict.state).toBe("undecided");
  });
});

describe("a gate", () => {
  const gated = (gate: Leaf["gate"], other: Partial<Leaf> = {}) =>
    aRubric({
      groups: [aGroup({ code: "1", children: [aLeaf({ code: "1.1", gate }), aLeaf({ code: "1.2", ...other })] })],
    });
  const both = { "1.1": { chosen: "full" }, "1.2": { chosen: "half" } };

  test("gives nothing unless another criterion has its points", () => {
    const needs = (points: number) => gated([{ kind: "criterion", code: "1.2", atLeast: scoreOf(points) }]);
    expect(score(needs(5), both).total).toBe(1500);
    const closed = score(needs(5.01), both);
    expect(closed.total).toBe(500);
    expect(codesOf(closed.groups[0]?.children[0])).toEqual(["level-chosen", "gate-closed"]);
    expect(score(needs(5), { "1.1": { chosen: "full" } }).groups[0]?.children[0]).toMatchObject({
      state: "awaiting",
      score: 0,
    });
  });
  test("is open where the criterion it needs does not apply", () => {
    const rubric = gated([{ kind: "criterion", code: "1.2", atLeast: scoreOf(5) }], { notApplicable: "maximum-kept" });
    expect(score(rubric, { ...both, "1.2": { isNotApplicable: true } }).total).toBe(1000);
  });
  test("gives nothing unless a figure is there", () => {
    const rubric = gated([{ kind: "figure", id: "a.plans", atLeast: 1 }]);
    expect(score(rubric, both, { "a.plans": 1 }).total).toBe(1500);
    expect(score(rubric, both, { "a.plans": 0 }).total).toBe(500);
    const open = score(rubric, both);
    expect(open.awaiting).toEqual(["1.1"]);
    expect(open.groups[0]?.children[0]?.steps.at(-1)).toMatchObject({
      code: "gate-undecided",
      values: { needed: { value: "a.plans" } },
    });
  });
  test("gives nothing unless a question is answered with yes", () => {
    const rubric = gated([{ kind: "fact", key: "plan", text: fact }]);
    expect(score(rubric, both, {}, { facts: { plan: true } }).total).toBe(1500);
    const closed = score(rubric, both, {}, { facts: { plan: false } });
    expect(closed.total).toBe(500);
    expect(closed.groups[0]?.children[0]?.steps.at(-1)?.values["needed"]).toEqual({ as: "name", value: fact });
    expect(score(rubric, both).awaiting).toEqual(["1.1"]);
  });
  test("holds back what a person entered, too, and is not asked of what does not apply", () => {
    const rubric = gated([{ kind: "fact", key: "plan", text: fact }]);
    expect(score(rubric, { "1.1": { score: scoreOf(10) } }, {}, { facts: { plan: false } }).total).toBe(0);
    const policy = aRubric({
      groups: [
        aGroup({
          code: "1",
          children: [
            aLeaf({ code: "1.1", gate: [{ kind: "fact", key: "plan", text: fact }], notApplicable: "maximum-kept" }),
          ],
        }),
      ],
    });
    expect(score(policy, { "1.1": { isNotApplicable: true } }).awaiting).toEqual([]);
  });
  test("over a whole group holds all of it", () => {
    const rubric = aRubric({
      groups: [
        aGroup({ code: "1", gate: [{ kind: "fact", key: "plan", text: fact }], children: [aLeaf({ code: "1.1" })] }),
      ],
    });
    const said = { "1.1": { chosen: "full" } };
    expect(score(rubric, said, {}, { facts: { plan: false } })).toMatchObject({
      total: 0,
      verdict: { state: "classified", level: "poor" },
    });
    expect(score(rubric, said).verdict).toMatchObject({ state: "undecided", steps: [{ code: "sheet-incomplete" }] });
  });
  test("over a group is waited for at any depth, and by the group alone", () => {
    const gate: Leaf["gate"] = [{ kind: "fact", key: "plan", text: fact }];
    const inner = aGroup({ code: "1.1", gate, children: [aLeaf({ code: "1.1.1" })] });
    const rubric = aRubric({ groups: [aGroup({ code: "1", children: [inner, aLeaf({ code: "1.2" })] })] });
    expect(score(rubric, { "1.1.1": { chosen: "full" }, "1.2": { chosen: "full" } }).awaiting).toEqual(["1.1"]);
    expect(score(rubric, { "1.2": { chosen: "full" } }).awaiting).toEqual(["1.1.1"]);
    expect(score(rubric, { "1.1.1": { chosen: "full" } }).awaiting).toEqual(["1.2", "1.1"]);
  });
  test("that leans on itself, or on nothing, is told and does not run in circles", () => {
    const cyclic = gated([{ kind: "criterion", code: "1.2", atLeast: scoreOf(1) }], {
      gate: [{ kind: "criterion", code: "1.1", atLeast: scoreOf(1) }],
    });
    expect(score(cyclic, both).undecided.map(({ step }) => step.code)).toContain("gate-cyclic");
    const lost = gated([{ kind: "criterion", code: "9.9", atLeast: scoreOf(1) }]);
    expect(score(lost, both).undecided).toMatchObject([{ code: "1.1", step: { code: "gate-cyclic" } }]);
  });
});

describe("bonus and penalty", () => {
  const counted = (code: string): Leaf =>
    aLeaf({
      code,
      maximum: scoreOf(5),
      method: { kind: "perCase", figure: null, each: scoreOf(1) },
      isZeroSensitive: false,
    });
  const rubric = aRubric({
    bonus: { cap: scoreOf(3), leaves: [counted("b1"), counted("b2")] },
    penalty: { cap: scoreOf(2), leaves: [counted("p1")] },
  });
  const full = { "1.1": { chosen: "full" }, "1.2": { chosen: "full" } };

  test("are added and taken off within their caps", () => {
    const sheet = score(rubric, { ...full, b1: { count: 1 }, b2: { count: 1 }, p1: { count: 1 } });
    expect(sheet).toMatchObject({
      standard: 2000,
      total: 2100,
      bonus: { reached: 200, score: 200 },
      penalty: { score: 100 },
    });
    expect(sheet.steps.map(({ code }) => code)).toEqual(["total-added", "class-points-met"]);
    const capped = score(rubric, { ...full, b1: { count: 5 }, b2: { count: 5 }, p1: { count: 3 } });
    expect(capped).toMatchObject({
      total: 2100,
      bonus: { reached: 1000, score: 300 },
      penalty: { reached: 300, score: 200 },
    });
    expect(capped.steps.map(({ code }) => code)).toEqual([
      "extra-capped",
      "extra-capped",
      "total-added",
      "class-points-met",
    ]);
    expect(capped.steps[0]?.values).toEqual({
      points: { as: "points", value: 1000 },
      cap: { as: "points", value: 300 },
    });
    expect(capped.steps[2]?.values).toEqual({
      standard: { as: "points", value: 2000 },
      bonus: { as: "points", value: 300 },
      penalty: { as: "points", value: 200 },
      total: { as: "points", value: 2100 },
    });
  });
  test("never take a total below nought", () => {
    const none = { "1.1": { chosen: "none" }, "1.2": { chosen: "none" } };
    expect(score(rubric, { ...none, b1: { count: 0 }, b2: { count: 0 }, p1: { count: 2 } }).total).toBe(0);
  });
  test("are waited for, and asked about, like any line", () => {
    const sheet = score(rubric, { ...full, b1: { count: 1 }, b2: { score: scoreOf(9) } });
    expect(sheet.awaiting).toEqual(["p1"]);
    expect(sheet.undecided).toMatchObject([{ code: "b2" }]);
  });
});

describe("what is undecided", () => {
  const asked = (key: string) => ({ when: { kind: "fact", key, text: fact } as const, level: "poor" });
  const rubric = aRubric({ classification: { ...aRubric().classification, vetoes: [asked("a"), asked("b")] } });
  test("holds every question that the class waits for, and not the criteria that are only awaited", () => {
    const open = score(rubric, { "1.1": { chosen: "full" } });
    expect(open.undecided.map(({ code, step }) => [code, step.code])).toEqual([
      [null, "fact-unanswered"],
      [null, "fact-unanswered"],
    ]);
    expect(open.awaiting).toEqual(["1.2"]);
    const answered = { "1.1": { chosen: "full" }, "1.2": { chosen: "full" } };
    expect(score(rubric, answered, {}, { facts: { a: false, b: false } }).undecided).toEqual([]);
    expect(score(rubric, answered, {}, { facts: { a: true } }).undecided).toEqual([]);
  });
});

describe("any sheet", () => {
  const points = fc.integer({ min: 0, max: 1000 });
  const leaves = fc.array(points, { minLength: 1, maxLength: 12 });
  const groupsOf = (scores: readonly (readonly number[])[]) =>
    aRubric({
      groups: scores.map((row, at) =>
        aGroup({ code: `${at}`, children: row.map((_, place) => aLeaf({ code: `${at}.${place}` })) }),
      ),
    });
  const saidOf = (scores: readonly (readonly number[])[]): Said =>
    Object.fromEntries(
      scores.flatMap((row, at) => row.map((value, place) => [`${at}.${place}`, { score: value as Score }] as const)),
    );

  test("adds up: the sum of the leaves is the groups' and the total", () => {
    fc.assert(
      fc.property(fc.array(leaves, { minLength: 1, maxLength: 5 }), (scores) => {
        const sheet = score(groupsOf(scores), saidOf(scores));
        expect(sheet.total).toBe(scores.flat().reduce((sum, value) => sum + value, 0));
        expect(sheet.groups.map((group) => group.score)).toEqual(
          scores.map((row) => row.reduce((sum, value) => sum + value, 0)),
        );
      }),
    );
  });

  test("changes in exactly the leaf whose figure changed, and in what stands above it", () => {
    const ratio = (code: string): Leaf =>
      aLeaf({
        code,
        method: { kind: "ratio", numerator: `f.n${code}`, denominator: "f.whole", onEmpty: "ask", cap: 1000 },
      });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 10 }),
        fc.nat(),
        (parts, pick) => {
          const rubric = aRubric({
            groups: parts.map((_, at) => aGroup({ code: `g${at}`, children: [ratio(`${at}`)] })),
          });
          const values = Object.fromEntries([["f.whole", 51], ...parts.map((part, at) => [`f.n${at}`, part] as const)]);
          const changed = pick % parts.length;
          const before = score(rubric, {}, values);
          const after = score(rubric, {}, { ...values, [`f.n${changed}`]: (parts[changed] ?? 0) + 1 });
          const moved = before.groups.flatMap((group, at) => (group.score === after.groups[at]?.score ? [] : [at]));
          expect(moved).toEqual([changed]);
        },
      ),
    );
  });

  test("stays between nought and the total, whatever is entered", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 8 }), (row) => {
        const sheet = score(groupsOf([row]), saidOf([row]));
        expect(sheet.total).toBeGreaterThanOrEqual(0);
        expect(sheet.total).toBeLessThanOrEqual(row.length * 1000);
        expect(sheet.undecided.filter(({ code }) => code !== null)).toHaveLength(
          row.filter((value) => value > 1000).length,
        );
      }),
    );
  });
});
