import { describe, expect, test } from "vitest";
import { aCatalogue, aGroup, aLeaf, aRubric } from "../examples/index.ts";
import { type Score, scoreOf } from "../values/index.ts";
import { checkRubric } from "./check-rubric.ts";
import type { Band, Method } from "./method.ts";
import { publishRubric, readRubric } from "./read-rubric.ts";
import type { Criterion, Leaf, Rubric } from "./rubric.ts";

const catalogue = aCatalogue(
  { id: "a.whole" },
  { id: "a.part", partOf: "a.whole" },
  { id: "a.other" },
  { id: "a.third" },
  { id: "a.empty", mayBeZero: true },
);
const found = (rubric: Rubric) =>
  checkRubric(rubric, catalogue).map(({ code, number, values }) => ({
    code,
    number,
    ...Object.fromEntries(Object.entries(values).map(([place, { value }]) => [place, value])),
  }));
const withLeaves = (...children: Criterion[]) => aRubric({ groups: [aGroup({ code: "1", children })] });
const byMethod = (method: Method, more: Partial<Leaf> = {}) => withLeaves(aLeaf({ code: "1.1", method, ...more }));
const ratio = (numerator: string, denominator: string, onEmpty: "ask" | "nothing" = "ask"): Method => ({
  kind: "ratio",
  numerator,
  denominator,
  onEmpty,
  cap: 1000,
});
const edge = (at: number, isClosed: boolean) => ({ at, isClosed });
const bands = (list: Band[], denominator: string | null = "a.whole"): Method => ({
  kind: "bands",
  numerator: "a.part",
  denominator,
  onEmpty: "nothing",
  bands: list,
  outside: 0 as Score,
});

test("a sound rubric has no defect and may be published", () => {
  expect(found(aRubric())).toEqual([]);
  expect(publishRubric(aRubric(), catalogue)).toEqual({ ok: true, value: aRubric() });
});

describe("sums", () => {
  test("of leaves that are not their group's, and of groups that are not the total, are named with both numbers", () => {
    const group = aGroup({
      code: "1",
      maximum: scoreOf(19),
      children: [aLeaf({ code: "1.1" }), aLeaf({ code: "1.2" })],
    });
    const levels = { ...aRubric().classification, levels: [] };
    expect(found(aRubric({ groups: [group], total: scoreOf(18), classification: levels }))).toEqual([
      { code: "groups-not-total", number: "example", sum: 1900, total: 1800 },
      { code: "leaves-not-group", number: "1", sum: 2000, maximum: 1900 },
    ]);
  });
  test("of a best-of group are its best leaf's", () => {
    const best = (maximum: number) =>
      aRubric({
        groups: [
          aGroup({
            code: "1",
            combine: "best",
            maximum: scoreOf(maximum),
            children: [aLeaf({ code: "1.1" }), aLeaf({ code: "1.2", maximum: scoreOf(4) })],
          }),
        ],
      });
    expect(found(best(10))).toEqual([]);
    expect(found(best(14))).toEqual([{ code: "leaves-not-group", number: "1", sum: 1000, maximum: 1400 }]);
  });
  test("are not asked of a group without leaves, which is named itself", () => {
    const frame = aRubric({ groups: [aGroup({ code: "1", maximum: scoreOf(20), children: [] })] });
    expect(found(frame)).toEqual([{ code: "leaves-missing", number: "1", maximum: 2000 }]);
    expect(publishRubric(frame, catalogue)).toEqual({ ok: false, refusal: "rubric.leaves-missing" });
  });
});

describe("award lines", () => {
  const judgement = (...awards: number[]): Method => ({
    kind: "judgement",
    levels: awards.map((award, at) => ({ key: `l${at}`, name: { vi: "mức", en: "level" }, award: scoreOf(award) })),
  });
  test("above the maximum are named", () => {
    expect(found(byMethod(judgement(12, 10, 0)))).toEqual([
      { code: "award-above-maximum", number: "1.1", award: 1200, maximum: 1000 },
    ]);
  });
  test("that never reach the maximum are named", () => {
    expect(found(byMethod(judgement(9, 5)))).toEqual([
      { code: "maximum-out-of-reach", number: "1.1", award: 900, maximum: 1000 },
    ]);
  });
  test.each<[string, Method, string[]]>([
    ["yes", { kind: "boolean", figure: null, award: scoreOf(1) }, ["maximum-out-of-reach"]],
    ["yes as the maximum", { kind: "boolean", figure: null, award: null }, []],
    ["a sample too small", { kind: "sample", size: 10, each: scoreOf(0.9), figure: null }, ["maximum-out-of-reach"]],
    ["a sample too large", { kind: "sample", size: 11, each: scoreOf(1), figure: null }, ["award-above-maximum"]],
    ["a mean", { kind: "compareToMean", own: "a.part", mean: "a.whole", award: scoreOf(11) }, ["award-above-maximum"]],
    ["no incident", { kind: "noIncident", figure: null, award: scoreOf(11) }, ["award-above-maximum"]],
    [
      "all or nothing",
      {
        kind: "allOrNothing",
        numerator: "a.part",
        denominator: "a.whole",
        onEmpty: "ask",
        from: 1000,
        award: scoreOf(2),
      },
      ["maximum-out-of-reach"],
    ],
    [
      "a floor above",
      { kind: "stepPenalty", figure: "a.part", each: scoreOf(1), floor: scoreOf(11) },
      ["award-above-maximum"],
    ],
    ["a floor below", { kind: "stepPenalty", figure: "a.part", each: scoreOf(1), floor: scoreOf(1) }, []],
    ["a case above", { kind: "perCase", figure: null, each: scoreOf(11) }, ["award-above-maximum"]],
    ["a case below", { kind: "perCase", figure: null, each: scoreOf(1) }, []],
    [
      "bands outside above",
      { ...bands([{ from: edge(0, true), to: null, award: scoreOf(10) }]), outside: scoreOf(12) } as Method,
      ["award-above-maximum"],
    ],
    [
      "bands asking outside",
      { ...bands([{ from: edge(0, true), to: null, award: scoreOf(10) }]), outside: null } as Method,
      [],
    ],
    ["counters", { kind: "taskCounters", aspect: "quality", met: "a.part", assigned: "a.whole", onEmpty: "ask" }, []],
    ["a superior", { kind: "superiorOnly", level: "province" }, []],
  ])("of %s are held against it", (_name, method, codes) => {
    expect(found(byMethod(method)).map(({ code }) => code)).toEqual(codes);
  });
});

describe("bands", () => {
  const two = (
    to: { at: number; isClosed: boolean },
    start: { at: number; isClosed: boolean },
    denominator: string | null = "a.whole",
  ) =>
    found(
      byMethod(
        bands(
          [
            { from: edge(500, true), to, award: scoreOf(5) },
            { from: start, to: null, award: scoreOf(10) },
          ],
          denominator,
        ),
      ),
    ).map((line) => [line.code, "at" in line ? line.at : null]);
  test("that meet in one edge are sound", () => {
    expect(two(edge(900, false), edge(900, true))).toEqual([]);
    expect(two(edge(900, true), edge(900, false))).toEqual([]);
  });
  test("that share an edge or a stretch overlap there", () => {
    expect(two(edge(900, true), edge(900, true))).toEqual([["bands-overlap", 900]]);
    expect(two(edge(920, false), edge(900, true))).toEqual([
      ["bands-overlap", 900],
      ["bands-overlap", 910],
    ]);
  });
  test("that leave an edge or a stretch out have a gap there", () => {
    expect(two(edge(900, false), edge(900, false))).toEqual([["bands-gap", 900]]);
    expect(two(edge(900, true), edge(920, true))).toEqual([["bands-gap", 910]]);
  });
  test("over whole numbers leave nothing out between neighbours", () => {
    expect(two(edge(2, true), edge(3, true), null).filter(([code]) => code === "bands-gap")).toEqual([]);
    expect(two(edge(900, true), edge(901, true))).toEqual([["bands-gap", 900.5]]);
    expect(two(edge(900, true), edge(901, true), null)).toEqual([]);
  });
});

describe("figures", () => {
  test("that nobody knows are named wherever they stand", () => {
    const condition = {
      kind: "share",
      text: { vi: "x", en: "x" },
      numerator: "x.one",
      denominator: "a.whole",
      atLeast: 500,
      atMost: null,
    } as const;
    const { classification } = aRubric();
    const rubric = aRubric({
      groups: [
        aGroup({
          code: "1",
          gate: [{ kind: "figure", id: "x.group", atLeast: 1 }],
          children: [
            aLeaf({ code: "1.1", method: ratio("x.leaf", "a.whole") }),
            aLeaf({ code: "1.2", gate: [{ kind: "figure", id: "x.gate", atLeast: 1 }] }),
          ],
        }),
      ],
      tieBreaks: [
        { kind: "figure", id: "x.tie", wins: "more" },
        { kind: "criterion", code: "1.1" },
      ],
      classification: { ...classification, vetoes: [{ when: condition, level: "poor" }] },
    });
    expect(found(rubric)).toEqual([
      { code: "figure-unknown", number: "1.1", figure: "x.leaf" },
      { code: "figure-unknown", number: "1.2", figure: "x.gate" },
      { code: "figure-unknown", number: "1", figure: "x.group" },
      { code: "figure-unknown", number: "example", figure: "x.one" },
      { code: "figure-unknown", number: "example", figure: "x.tie" },
    ]);
  });
  test("that may be nought under a share are named, unless the rubric says what nought gives", () => {
    expect(found(byMethod(ratio("a.part", "a.empty")))).toEqual([
      { code: "share-may-be-empty", number: "1.1", figure: "a.empty" },
    ]);
    expect(found(byMethod(ratio("a.part", "a.empty", "nothing")))).toEqual([]);
    expect(found(byMethod(ratio("a.part", "a.whole")))).toEqual([]);
  });
  test("written the other way round are told by the catalogue", () => {
    expect(found(byMethod(ratio("a.whole", "a.part")))).toEqual([
      { code: "share-reversed", number: "1.1", numerator: "a.whole", denominator: "a.part" },
    ]);
  });
  test("written the other way round are told by the lines beside them", () => {
    const leaves = [ratio("a.other", "a.whole"), ratio("a.third", "a.whole"), ratio("a.whole", "a.empty", "nothing")];
    const rubric = withLeaves(...leaves.map((method, at) => aLeaf({ code: `1.${at}`, method })));
    expect(found(rubric)).toEqual([
      { code: "share-reversed", number: "1.2", numerator: "a.whole", denominator: "a.empty" },
    ]);
    const chain = [
      ratio("a.other", "a.whole"),
      ratio("a.whole", "a.empty", "nothing"),
      ratio("a.third", "a.empty", "nothing"),
    ];
    expect(found(withLeaves(...chain.map((method, at) => aLeaf({ code: `1.${at}`, method }))))).toEqual([]);
    expect(
      found(
        withLeaves(
          ...[ratio("a.part", "a.whole"), ratio("a.third", "a.part")].map((method, at) =>
            aLeaf({ code: `1.${at}`, method }),
          ),
        ),
      ),
    ).toEqual([]);
  });
  test("of task counters, bands and all-or-nothing are shares too", () => {
    const counters: Method = {
      kind: "taskCounters",
      aspect: "quality",
      met: "a.whole",
      assigned: "a.part",
      onEmpty: "ask",
    };
    const all: Method = {
      kind: "allOrNothing",
      numerator: "a.whole",
      denominator: "a.part",
      onEmpty: "ask",
      from: 1000,
      award: null,
    };
    const banded: Method = {
      ...bands([{ from: null, to: null, award: scoreOf(10) }], "a.part"),
      numerator: "a.whole",
    } as Method;
    for (const method of [counters, all, banded])
      expect(found(byMethod(method)).map(({ code }) => code)).toEqual(["share-reversed"]);
  });
});

describe("scaling", () => {
  const scaled = (scaleTo: number | null, more: Partial<Rubric> = {}) =>
    aRubric({
      groups: [
        aGroup({
          code: "1",
          scaleTo: scaleTo === null ? null : scoreOf(scaleTo),
          children: [aGroup({ code: "1.1", children: [aLeaf({ code: "1.1.1", notApplicable: "rest-scaled" })] })],
        }),
      ],
      ...more,
    });
  test("to another total than the section's blocks until a person settles it with a reason", () => {
    expect(found(scaled(10))).toEqual([]);
    expect(found(scaled(8))).toEqual([{ code: "scale-target-not-maximum", number: "1", target: 800, maximum: 1000 }]);
    expect(publishRubric(scaled(8), catalogue)).toEqual({ ok: false, refusal: "rubric.has-defects" });
    const settled = [{ code: "scale-target-not-maximum", row: "1", reason: "theo chú thích" }];
    expect(publishRubric(scaled(8, { settled }), catalogue).ok).toBe(true);
  });
  test("to nothing stated is named at the leaf", () => {
    expect(found(scaled(null))).toEqual([{ code: "scale-target-missing", number: "1.1.1" }]);
  });
  test("cannot be settled for sums, which must be corrected", () => {
    const group = aGroup({ code: "1", maximum: scoreOf(9), children: [aLeaf({ code: "1.1" })] });
    const settled = [{ code: "leaves-not-group", row: "1", reason: "kệ" }];
    expect(publishRubric(aRubric({ groups: [group], settled }), catalogue).ok).toBe(false);
  });
});

describe("codes, levels and gates", () => {
  const needs = (code: string): Leaf["gate"] => [{ kind: "criterion", code, atLeast: scoreOf(1) }];
  test("used twice or unknown are named", () => {
    expect(found(withLeaves(aLeaf({ code: "1.1" }), aLeaf({ code: "1.1", number: "1.2" })))).toEqual([
      { code: "code-repeated", number: "1.2" },
    ]);
    expect(found(withLeaves(aLeaf({ code: "1.1", scoredBy: ["self", "district"] })))).toEqual([
      { code: "level-unknown", number: "1.1", level: "district" },
    ]);
    expect(found(byMethod({ kind: "superiorOnly", level: "district" }))).toEqual([
      { code: "level-unknown", number: "1.1", level: "district" },
    ]);
    expect(found(withLeaves(aLeaf({ code: "1.1", gate: needs("9") })))).toEqual([
      { code: "gate-unknown", number: "1.1", needed: "9" },
    ]);
  });
  test("that lean on each other in a circle are named, through a group too", () => {
    const circle = withLeaves(
      aLeaf({ code: "1.1", gate: needs("1.2") }),
      aLeaf({ code: "1.2", gate: needs("1.3") }),
      aLeaf({ code: "1.3", gate: needs("1.1") }),
    );
    expect(found(circle)).toEqual(["1.1", "1.2", "1.3"].map((number) => ({ code: "gate-cyclic", number })));
    expect(found(withLeaves(aLeaf({ code: "1.1", gate: needs("1") })))).toEqual([
      { code: "gate-cyclic", number: "1.1" },
    ]);
    expect(found(withLeaves(aLeaf({ code: "1.1", gate: needs("1.2") }), aLeaf({ code: "1.2" })))).toEqual([]);
    const before = withLeaves(
      aLeaf({ code: "1.1", gate: needs("1.2") }),
      aLeaf({ code: "1.2", gate: needs("1.3") }),
      aLeaf({ code: "1.3", gate: needs("1.2") }),
    );
    expect(found(before).map(({ number }) => number)).toEqual(["1.2", "1.3"]);
  });
});

describe("a classification", () => {
  const levels = aRubric().classification.levels;
  const withLevels = (changed: Partial<(typeof levels)[number]>[]) =>
    found(
      aRubric({
        classification: {
          ...aRubric().classification,
          levels: levels.map((level, at) => ({ ...level, ...changed[at] })),
        },
      }),
    );
  test("that decides every total is sound; one that leaves totals out is asked about with the first of them", () => {
    expect(withLevels([{}, { from: edge(1200, true) }])).toEqual([
      { code: "class-undecided", number: "classification", at: 1000, failing: "" },
    ]);
    expect(withLevels([{}, {}, { to: edge(900, false) }])).toEqual([
      { code: "class-undecided", number: "classification", at: 900, failing: "" },
    ]);
    expect(withLevels([{ from: edge(1800, false) }])).toEqual([
      { code: "class-undecided", number: "classification", at: 1800, failing: "" },
    ]);
  });
  test("that puts a total in two levels blocks", () => {
    expect(withLevels([{}, { to: edge(1800, true) }])).toEqual([
      { code: "class-overlap", number: "classification", at: 1800, levels: "excellent, good", failing: "" },
    ]);
  });
  test("that asks for no zero on the upper levels leaves a high total with a zero open", () => {
    const noZero = { conditions: [{ kind: "no-zero" as const }] };
    expect(withLevels([noZero, noZero])).toEqual([
      { code: "class-undecided", number: "classification", at: 1000, failing: "no-zero" },
    ]);
  });
  test("names levels that its vetoes and downgrades do not have", () => {
    const rubric = aRubric({
      classification: {
        ...aRubric().classification,
        vetoes: [{ when: { kind: "not-self-scored" }, level: "worst" }],
        downgrades: [{ when: { kind: "not-self-scored" }, atMost: "fair" }],
      },
    });
    expect(found(rubric)).toEqual([
      { code: "level-unknown", number: "classification", level: "worst" },
      { code: "level-unknown", number: "classification", level: "fair" },
    ]);
  });
  test("of totals is looked at up to the highest with bonus", () => {
    const limited = levels.map((level, at) => (at === 0 ? { ...level, to: edge(2000, true) } : level));
    const withBonus = aRubric({
      bonus: { cap: scoreOf(3), leaves: [] },
      classification: { ...aRubric().classification, levels: limited },
    });
    expect(found(withBonus)).toEqual([{ code: "class-undecided", number: "classification", at: 2001, failing: "" }]);
    expect(found({ ...withBonus, bonus: null })).toEqual([]);
  });
});

describe("a rubric from outside", () => {
  test("that is none is refused with the fields that do not fit", () => {
    expect(readRubric({ ...aRubric(), total: 10.5 }, catalogue)).toMatchObject({
      ok: false,
      refusal: "rubric.malformed",
      fields: [expect.stringContaining("total: ")],
    });
    for (const nothing of [null, "x", [], {}])
      expect(readRubric(nothing, catalogue)).toMatchObject({ ok: false, refusal: "rubric.malformed" });
  });
  test("with a blocking defect is refused naming the row; one that only asks is taken with what it asks", () => {
    const broken = withLeaves(aLeaf({ code: "1.1", method: ratio("x.leaf", "a.whole") }));
    expect(readRubric(broken, catalogue)).toEqual({
      ok: false,
      refusal: "rubric.has-defects",
      defects: [
        {
          code: "figure-unknown",
          row: "1.1",
          number: "1.1",
          values: { figure: { as: "text", value: "x.leaf" } },
          isBlocking: true,
        },
      ],
    });
    expect(readRubric(byMethod(ratio("a.part", "a.empty")), catalogue)).toMatchObject({
      ok: true,
      value: { defects: [{ code: "share-may-be-empty", isBlocking: false }] },
    });
  });
});
