import { describe, expect, test } from "vitest";
import { aLeaf, someFigures } from "../examples/index.ts";
import { scoreOf } from "../values/index.ts";
import { type LeafEntry, noEntry } from "./entry.ts";
import { type Method, figuresOfMethod } from "./method.ts";
import { propose } from "./propose.ts";

const ten = scoreOf(10);
const proposed = (method: Method, values: Record<string, number | null> = {}, entry: Partial<LeafEntry> = {}) => {
  const proposal = propose(aLeaf({ code: "1", maximum: ten, method }), someFigures(values), { ...noEntry, ...entry });
  return proposal.state === "scored" ? [proposal.score, proposal.step.code] : [proposal.state, proposal.step.code];
};
const valuesOf = (method: Method, values: Record<string, number | null>) =>
  propose(aLeaf({ code: "1", maximum: ten, method }), someFigures(values), noEntry).step.values;
const both = (text: string) => ({ vi: text, en: text });
const share = { numerator: "a.part", denominator: "a.whole", onEmpty: "ask" } as const;

describe("a judgement", () => {
  const method: Method = {
    kind: "judgement",
    levels: [
      { key: "well", name: both("tốt"), award: ten },
      { key: "partly", name: both("khá"), award: scoreOf(6.5) },
    ],
  };
  test("gives the points of the level chosen and waits until one is", () => {
    expect(proposed(method, {}, { chosen: "partly" })).toEqual([650, "level-chosen"]);
    expect(proposed(method)).toEqual(["awaiting", "entry-awaited"]);
    expect(proposed(method, {}, { chosen: "unknown" })).toEqual(["awaiting", "entry-awaited"]);
  });
  test("reads no figure", () => expect(figuresOfMethod(method)).toEqual([]));
});

describe("yes or no", () => {
  const byFigure: Method = { kind: "boolean", figure: { id: "a.sessions", atLeast: 2 }, award: null };
  const byAnswer: Method = { kind: "boolean", figure: null, award: scoreOf(4) };
  test("is told by a figure that reaches its number", () => {
    expect(proposed(byFigure, { "a.sessions": 2 })).toEqual([1000, "answered-yes"]);
    expect(proposed(byFigure, { "a.sessions": 1 })).toEqual([0, "answered-no"]);
    expect(proposed(byFigure)).toEqual(["awaiting", "figure-missing"]);
    expect(figuresOfMethod(byFigure)).toEqual(["a.sessions"]);
  });
  test("is answered by a person where there is no figure, and may give less than the maximum", () => {
    expect(proposed(byAnswer, {}, { answer: true })).toEqual([400, "answered-yes"]);
    expect(proposed(byAnswer, {}, { answer: false })).toEqual([0, "answered-no"]);
    expect(proposed(byAnswer)).toEqual(["awaiting", "entry-awaited"]);
    expect(figuresOfMethod(byAnswer)).toEqual([]);
  });
});

describe("a ratio", () => {
  const method: Method = { kind: "ratio", ...share, cap: 1000 };
  test("is the part of the whole, rounded once, half a hundredth upwards", () => {
    expect(proposed(method, { "a.part": 2, "a.whole": 3 })).toEqual([667, "share-taken"]);
    expect(proposed(method, { "a.part": 1, "a.whole": 3 })).toEqual([333, "share-taken"]);
    expect(proposed(method, { "a.part": 1, "a.whole": 16 })).toEqual([63, "share-taken"]);
    expect(proposed(method, { "a.part": 0, "a.whole": 3 })).toEqual([0, "share-taken"]);
    expect(proposed(method, { "a.part": 3, "a.whole": 3 })).toEqual([1000, "share-taken"]);
  });
  test("names its part, its whole and its points", () => {
    expect(valuesOf(method, { "a.part": 37, "a.whole": 42 })).toEqual({
      part: { as: "count", value: 37 },
      whole: { as: "count", value: 42 },
      maximum: { as: "points", value: 1000 },
      points: { as: "points", value: 881 },
    });
  });
  test("gives the maximum from its cap on and no more beyond", () => {
    const capped: Method = { kind: "ratio", ...share, cap: 800 };
    expect(proposed(capped, { "a.part": 4, "a.whole": 10 })).toEqual([500, "share-taken"]);
    expect(proposed(capped, { "a.part": 8, "a.whole": 10 })).toEqual([1000, "share-taken"]);
    expect(proposed(capped, { "a.part": 9, "a.whole": 10 })).toEqual([1000, "share-capped"]);
    expect(proposed(method, { "a.part": 12, "a.whole": 10 })).toEqual([1000, "share-capped"]);
    expect(valuesOf(capped, { "a.part": 9, "a.whole": 10 })["cap"]).toEqual({ as: "thousandths", value: 800 });
  });
  test("of nought of nought is asked, or gives what the rubric says", () => {
    const empty = { "a.part": 0, "a.whole": 0 };
    expect(proposed(method, empty)).toEqual(["undecided", "share-empty-asked"]);
    expect(proposed({ ...method, onEmpty: "maximum" }, empty)).toEqual([1000, "share-empty-given"]);
    expect(proposed({ ...method, onEmpty: "nothing" }, empty)).toEqual([0, "share-empty-given"]);
  });
  test("waits for figures that are missing, not said, or no whole number", () => {
    expect(proposed(method, { "a.part": 1 })).toEqual(["awaiting", "figure-missing"]);
    for (const value of [null, -1, 1.5, Number.NaN, 1_000_000_001])
      expect(proposed(method, { "a.part": value, "a.whole": 3 })).toEqual(["awaiting", "figure-missing"]);
    expect(proposed(method, { "a.part": 1_000_000_000, "a.whole": 1_000_000_000 })).toEqual([1000, "share-taken"]);
    expect(valuesOf(method, { "a.part": 1 })).toEqual({ figure: { as: "text", value: "a.whole" } });
    expect(figuresOfMethod(method)).toEqual(["a.part", "a.whole"]);
  });
});

describe("task counters", () => {
  const method: Method = {
    kind: "taskCounters",
    aspect: "quality",
    met: "a.met",
    assigned: "a.assigned",
    onEmpty: "ask",
  };
  test("are what was met of what was assigned", () => {
    expect(proposed(method, { "a.met": 7, "a.assigned": 8 })).toEqual([875, "share-taken"]);
    expect(proposed(method, { "a.met": 9, "a.assigned": 8 })).toEqual([1000, "share-taken"]);
    expect(proposed(method, { "a.met": 0, "a.assigned": 0 })).toEqual(["undecided", "share-empty-asked"]);
    expect(valuesOf(method, { "a.met": 7, "a.assigned": 8 })).toEqual({
      part: { as: "count", value: 7 },
      whole: { as: "count", value: 8 },
      maximum: { as: "points", value: 1000 },
      points: { as: "points", value: 875 },
    });
    expect(figuresOfMethod(method)).toEqual(["a.met", "a.assigned"]);
  });
});

describe("all or nothing", () => {
  const method: Method = { kind: "allOrNothing", ...share, from: 950, award: null };
  test("gives everything from its share on and nothing below", () => {
    expect(proposed(method, { "a.part": 95, "a.whole": 100 })).toEqual([1000, "all-reached"]);
    expect(proposed(method, { "a.part": 949, "a.whole": 1000 })).toEqual([0, "all-missed"]);
    expect(proposed({ ...method, award: scoreOf(3) }, { "a.part": 1, "a.whole": 1 })).toEqual([300, "all-reached"]);
    expect(valuesOf(method, { "a.part": 1, "a.whole": 2 })["needed"]).toEqual({ as: "thousandths", value: 950 });
    expect(figuresOfMethod(method)).toEqual(["a.part", "a.whole"]);
  });
});

describe("bands", () => {
  const edge = (at: number, isClosed: boolean) => ({ at, isClosed });
  const method: Method = {
    kind: "bands",
    ...share,
    bands: [
      { from: edge(880, true), to: edge(900, false), award: scoreOf(2) },
      { from: edge(900, true), to: edge(950, false), award: scoreOf(3) },
      { from: edge(960, true), to: null, award: scoreOf(5) },
    ],
    outside: scoreOf(0),
  };
  test("take an edge where it is closed", () => {
    expect(proposed(method, { "a.part": 88, "a.whole": 100 })).toEqual([200, "band-met"]);
    expect(proposed(method, { "a.part": 90, "a.whole": 100 })).toEqual([300, "band-met"]);
    expect(proposed(method, { "a.part": 8999, "a.whole": 10_000 })).toEqual([200, "band-met"]);
    expect(proposed(method, { "a.part": 2, "a.whole": 1 })).toEqual([500, "band-met"]);
  });
  test("give what lies outside of all its own points, and ask about what lies between", () => {
    expect(proposed(method, { "a.part": 87, "a.whole": 100 })).toEqual([0, "band-outside"]);
    expect(proposed(method, { "a.part": 955, "a.whole": 1000 })).toEqual(["undecided", "band-missing"]);
    expect(proposed(method, { "a.part": 95, "a.whole": 100 })).toEqual(["undecided", "band-missing"]);
    expect(proposed({ ...method, outside: null }, { "a.part": 1, "a.whole": 100 })).toEqual([
      "undecided",
      "band-missing",
    ]);
  });
  test("that contradict each other at an edge are asked, never given by luck", () => {
    const bands = [
      { from: edge(880, true), to: edge(900, true), award: scoreOf(2) },
      { from: edge(900, true), to: null, award: scoreOf(3) },
    ];
    expect(proposed({ ...method, bands }, { "a.part": 90, "a.whole": 100 })).toEqual(["undecided", "band-ambiguous"]);
    expect(valuesOf({ ...method, bands }, { "a.part": 90, "a.whole": 100 })).toEqual({
      value: { as: "thousandths", value: 900 },
      options: { as: "text", value: "2 / 3" },
    });
  });
  test("may stand over a plain count", () => {
    const counted: Method = {
      ...method,
      denominator: null,
      bands: [{ from: edge(2, true), to: null, award: scoreOf(4) }],
    };
    expect(proposed(counted, { "a.part": 2 })).toEqual([400, "band-met"]);
    expect(proposed(counted, { "a.part": 1 })).toEqual([0, "band-outside"]);
    expect(valuesOf(counted, { "a.part": 2 })["value"]).toEqual({ as: "count", value: 2 });
    expect(figuresOfMethod(counted)).toEqual(["a.part"]);
    expect(figuresOfMethod(method)).toEqual(["a.part", "a.whole"]);
  });
});

describe("counting", () => {
  test("takes steps off the maximum, never below the floor", () => {
    const method: Method = { kind: "stepPenalty", figure: "a.weeks-late", each: scoreOf(1.5), floor: scoreOf(2) };
    expect(proposed(method, { "a.weeks-late": 0 })).toEqual([1000, "steps-taken-off"]);
    expect(proposed(method, { "a.weeks-late": 3 })).toEqual([550, "steps-taken-off"]);
    expect(proposed(method, { "a.weeks-late": 50 })).toEqual([200, "steps-taken-off"]);
    expect(proposed(method)).toEqual(["awaiting", "figure-missing"]);
    expect(figuresOfMethod(method)).toEqual(["a.weeks-late"]);
  });
  test("gives so much for each case, up to the maximum", () => {
    const method: Method = { kind: "perCase", figure: "a.models", each: scoreOf(3) };
    expect(proposed(method, { "a.models": 2 })).toEqual([600, "cases-counted"]);
    expect(proposed(method, { "a.models": 4 })).toEqual([1000, "cases-counted"]);
    expect(proposed({ ...method, figure: null }, {}, { count: 1 })).toEqual([300, "cases-counted"]);
    expect(proposed({ ...method, figure: null })).toEqual(["awaiting", "entry-awaited"]);
    expect(figuresOfMethod(method)).toEqual(["a.models"]);
    expect(figuresOfMethod({ ...method, figure: null })).toEqual([]);
  });
  test("gives a sample so much for each who confirms, no more than were asked", () => {
    const method: Method = { kind: "sample", size: 20, each: scoreOf(0.4), figure: null };
    expect(proposed(method, {}, { count: 19 })).toEqual([760, "sample-confirmed"]);
    expect(proposed(method, {}, { count: 25 })).toEqual([800, "sample-confirmed"]);
    expect(proposed({ ...method, each: scoreOf(1) }, {}, { count: 20 })).toEqual([1000, "sample-confirmed"]);
    expect(proposed({ ...method, figure: "a.confirmed" }, { "a.confirmed": 10 })).toEqual([400, "sample-confirmed"]);
  });
  test("gives everything where nothing happened", () => {
    const method: Method = { kind: "noIncident", figure: "a.breaches", award: null };
    expect(proposed(method, { "a.breaches": 0 })).toEqual([1000, "without-incident"]);
    expect(proposed(method, { "a.breaches": 1 })).toEqual([0, "with-incidents"]);
    expect(proposed({ ...method, figure: null, award: scoreOf(2) }, {}, { count: 0 })).toEqual([
      200,
      "without-incident",
    ]);
    expect(figuresOfMethod(method)).toEqual(["a.breaches"]);
  });
  test("compares with a mean, which is enough to reach", () => {
    const method: Method = { kind: "compareToMean", own: "a.own", mean: "a.mean", award: null };
    expect(proposed(method, { "a.own": 8000, "a.mean": 8000 })).toEqual([1000, "mean-reached"]);
    expect(proposed(method, { "a.own": 7999, "a.mean": 8000 })).toEqual([0, "mean-missed"]);
    expect(proposed({ ...method, award: scoreOf(1) }, { "a.own": 9, "a.mean": 8 })).toEqual([100, "mean-reached"]);
    expect(proposed(method, { "a.own": 8000 })).toEqual(["awaiting", "figure-missing"]);
    expect(figuresOfMethod(method)).toEqual(["a.own", "a.mean"]);
  });
  test("leaves what only a superior gives to the superior", () => {
    const method: Method = { kind: "superiorOnly", level: "province" };
    expect(proposed(method)).toEqual(["awaiting", "entry-awaited"]);
    expect(figuresOfMethod(method)).toEqual([]);
  });
});
