import { describe, expect, test } from "vitest";
import { aGroup, aLeaf, aRubric, someFigures } from "../examples/index.ts";
import { Day, type Score, scoreOf } from "../values/index.ts";
import { type LeafEntry, noEntries, noEntry } from "./entry.ts";
import type { Method } from "./method.ts";
import type { Leaf } from "./rubric.ts";
import { scoreRubric } from "./score-rubric.ts";
import { stepsOn, timetableOf } from "./timetable.ts";
import { whatIf, winnable } from "./what-if.ts";
import { type XRayInput, xRay } from "./x-ray.ts";
import { yearOverYear } from "./year-over-year.ts";

const ratio = (numerator: string, denominator: string): Method => ({
  kind: "ratio",
  numerator,
  denominator,
  onEmpty: "ask",
  cap: 1000,
});
const rubricOf = (...leaves: Leaf[]) => aRubric({ groups: [aGroup({ code: "1", children: leaves })] });
const said = (leaves: Record<string, Partial<LeafEntry>>, level = "self") => ({
  ...noEntries(level),
  leaves: Object.fromEntries(Object.entries(leaves).map(([code, entry]) => [code, { ...noEntry, ...entry }])),
});
const none = noEntries("self");

describe("what may still be won", () => {
  test("is ordered by points an open item", () => {
    const rubric = rubricOf(
      aLeaf({ code: "many", method: ratio("a.done", "a.all") }),
      aLeaf({ code: "few", method: ratio("b.done", "b.all") }),
      aLeaf({ code: "judged" }),
    );
    const figures = someFigures({ "a.done": 5, "a.all": 15, "b.done": 8, "b.all": 10 });
    expect(winnable(rubric, figures, none)).toEqual([
      { code: "judged", number: "judged", points: 1000, items: 1 },
      { code: "few", number: "few", points: 200, items: 2 },
      { code: "many", number: "many", points: 667, items: 10 },
    ]);
  });
  test("counts only rows that may still count where the register knows them", () => {
    const rubric = rubricOf(aLeaf({ code: "1", method: ratio("a.done", "a.all") }));
    const figures = someFigures({ "a.done": 5, "a.all": 10 });
    const open = (count: number) => ({ ...figures, "a.done": { value: 5, rows: [], leftOut: [], open: count } });
    expect(winnable(rubric, open(2), none)).toEqual([{ code: "1", number: "1", points: 200, items: 2 }]);
    expect(winnable(rubric, open(0), none)).toEqual([]);
  });
  test("counts what is still to come into the whole too", () => {
    const rubric = rubricOf(aLeaf({ code: "1", method: ratio("a.done", "a.all") }));
    const coming = (value: number) => ({ value, rows: [], leftOut: [], open: 10 });
    const figures = { "a.done": coming(5), "a.all": coming(10) };
    expect(winnable(rubric, figures, none)).toEqual([{ code: "1", number: "1", points: 250, items: 10 }]);
  });
  test.each<[string, Method, Record<string, number>, [number, number][]]>([
    [
      "counters",
      { kind: "taskCounters", aspect: "quality", met: "a.done", assigned: "a.all", onEmpty: "ask" },
      { "a.done": 3, "a.all": 4 },
      [[250, 1]],
    ],
    [
      "all or nothing",
      { kind: "allOrNothing", numerator: "a.done", denominator: "a.all", onEmpty: "ask", from: 1000, award: null },
      { "a.done": 3, "a.all": 5 },
      [[1000, 2]],
    ],
    [
      "yes by a figure",
      { kind: "boolean", figure: { id: "a.done", atLeast: 3 }, award: null },
      { "a.done": 1 },
      [[1000, 2]],
    ],
    [
      "yes by a figure that is reached",
      { kind: "boolean", figure: { id: "a.done", atLeast: 3 }, award: null },
      { "a.done": 4 },
      [],
    ],
    ["a sample", { kind: "sample", size: 10, each: scoreOf(1), figure: "a.done" }, { "a.done": 4 }, [[600, 6]]],
    [
      "bands",
      {
        kind: "bands",
        numerator: "a.done",
        denominator: "a.all",
        onEmpty: "ask",
        outside: 0 as Score,
        bands: [{ from: { at: 1000, isClosed: true }, to: null, award: scoreOf(10) }],
      },
      { "a.done": 9, "a.all": 10 },
      [[1000, 1]],
    ],
    ["cases nobody can foresee", { kind: "perCase", figure: "a.done", each: scoreOf(1) }, { "a.done": 1 }, []],
    ["late weeks", { kind: "stepPenalty", figure: "a.late", each: scoreOf(1), floor: 0 as Score }, { "a.late": 2 }, []],
    ["incidents", { kind: "noIncident", figure: "a.late", award: null }, { "a.late": 2 }, []],
    ["a mean", { kind: "compareToMean", own: "a.own", mean: "a.mean", award: null }, { "a.own": 1, "a.mean": 2 }, []],
    ["a question", { kind: "boolean", figure: null, award: null }, {}, [[1000, 1]]],
    ["figures that are missing", ratio("a.done", "a.all"), {}, []],
    ["nought of nought", ratio("a.done", "a.all"), { "a.done": 0, "a.all": 0 }, []],
    ["what is complete", ratio("a.done", "a.all"), { "a.done": 5, "a.all": 5 }, []],
    ["a superior", { kind: "superiorOnly", level: "province" }, {}, []],
  ])("by %s", (_name, method, values, expected) => {
    expect(
      winnable(rubricOf(aLeaf({ code: "1", method })), someFigures(values), none).map(({ points, items }) => [
        points,
        items,
      ]),
    ).toEqual(expected);
  });
  test("leaves what a person entered otherwise, what does not apply, and penalties alone", () => {
    const leaf = aLeaf({ code: "1", method: ratio("a.done", "a.all"), notApplicable: "maximum-kept" });
    const figures = someFigures({ "a.done": 5, "a.all": 10 });
    expect(winnable(rubricOf(leaf), figures, said({ "1": { score: scoreOf(7), reason: "x" } }))).toEqual([]);
    expect(winnable(rubricOf(leaf), figures, said({ "1": { score: scoreOf(5) } }))).toHaveLength(1);
    expect(winnable(rubricOf(leaf), figures, said({ "1": { isNotApplicable: true } }))).toEqual([]);
    const penalty = { cap: scoreOf(3), leaves: [aLeaf({ code: "p" })] };
    expect(winnable({ ...rubricOf(leaf), penalty }, figures, none).map(({ code }) => code)).toEqual(["1"]);
    const bonus = { cap: scoreOf(3), leaves: [aLeaf({ code: "b" })] };
    expect(winnable({ ...rubricOf(leaf), bonus }, figures, none).map(({ code }) => code)).toEqual(["b", "1"]);
  });
});

test("what if a figure were another: both sheets and the change, and nothing is kept", () => {
  const rubric = rubricOf(aLeaf({ code: "1", method: ratio("a.done", "a.all") }));
  const figures = someFigures({ "a.done": 4, "a.all": 10 });
  const { before, after, change } = whatIf(rubric, figures, none, { "a.done": 9 });
  expect([before.total, after.total, change]).toEqual([400, 900, 500]);
  expect(before.verdict).toMatchObject({ level: "poor" });
  expect(after.verdict).toMatchObject({ level: "excellent" });
  expect(figures["a.done"]?.value).toBe(4);
  expect(whatIf(rubric, someFigures({ "a.done": 4 }), none, { "a.all": 8 }).after.total).toBe(500);
});

describe("the x-ray", () => {
  const period = { from: Day.parse("2026-01-01"), to: Day.parse("2026-12-31") };
  const leaves = [
    aLeaf({ code: "1", evidence: ["ảnh"] }),
    aLeaf({ code: "2", evidence: ["ảnh"], method: ratio("a.done", "a.all") }),
    aLeaf({ code: "3" }),
  ];
  const given = (entries: Record<string, Partial<LeafEntry>>, more: Partial<XRayInput> = {}): XRayInput => {
    const rubric = more.rubric ?? rubricOf(...leaves);
    const figures = more.figures ?? someFigures({ "a.done": 5, "a.all": 10 });
    return {
      rubric,
      figures,
      entries: said(entries),
      sheet: scoreRubric(rubric, figures, said(entries)),
      evidence: [],
      period,
      closings: {},
      ...more,
    };
  };
  const plainly = (input: XRayInput) =>
    xRay(input).map((line) => ({
      ...line,
      values: Object.fromEntries(Object.entries(line.values).map(([place, { value }]) => [place, value])),
    }));
  const found = (input: XRayInput) =>
    xRay(input).map(({ code, severity, link }) => `${severity} ${code} ${link.kind} ${link.id}`);
  const piece = (id: string, day = "2026-05-05", fingerprint = id) => ({ id, day: Day.parse(day), fingerprint });

  test("finds points without evidence: gravely where a person gave them, lightly where registers did", () => {
    expect(plainly(given({ "1": { chosen: "full" }, "3": { chosen: "full" } }))).toEqual([
      {
        code: "score-without-evidence",
        severity: "serious",
        link: { kind: "leaf", id: "1" },
        values: { number: "1", points: 1000 },
      },
      {
        code: "score-without-evidence",
        severity: "note",
        link: { kind: "leaf", id: "2" },
        values: { number: "2", points: 500 },
      },
    ]);
    expect(found(given({ "1": { score: scoreOf(9) }, "2": { score: scoreOf(9), reason: "x" } }))).toEqual([
      "serious score-without-evidence leaf 1",
      "serious score-without-evidence leaf 2",
    ]);
    expect(found(given({ "1": { chosen: "none" }, "2": { score: 0 as Score, reason: "x" } }))).toEqual([]);
  });
  test("is content where there is evidence of the year", () => {
    const evidence = [piece("e1"), piece("e2")];
    expect(
      found(given({ "1": { chosen: "full", evidence: ["e1"] }, "2": { evidence: ["e2"] } }, { evidence })),
    ).toEqual([]);
  });
  test("finds evidence outside of the year, copied or gone", () => {
    const evidence = [
      piece("e1", "2025-12-31"),
      piece("e2", "2027-01-01"),
      piece("e3", "2026-01-01", "same"),
      piece("e4", "2026-12-31", "same"),
    ];
    const input = given(
      { "1": { chosen: "full", evidence: ["e1", "e3"] }, "2": { evidence: ["e2", "e4", "gone"] } },
      { evidence },
    );
    expect(found(input)).toEqual([
      "serious evidence-missing leaf 2",
      "warning evidence-outside-year evidence e1",
      "warning evidence-outside-year evidence e2",
      "warning evidence-copied evidence e3",
    ]);
    expect(plainly(input).map(({ values }) => values)).toEqual([
      { number: "2", evidence: "gone" },
      { number: "1", day: "2025-12-31" },
      { number: "2", day: "2027-01-01" },
      { numbers: "1, 2" },
    ]);
    const twice = given(
      { "1": { chosen: "full", evidence: ["e3", "e4"] }, "2": { evidence: ["e3b"] } },
      { evidence: [...evidence, piece("e3b")] },
    );
    expect(found(twice)).toEqual([]);
  });
  test("asks about a penalty's evidence never", () => {
    const rubric = {
      ...rubricOf(aLeaf({ code: "1" })),
      penalty: { cap: scoreOf(3), leaves: [aLeaf({ code: "p", evidence: ["x"] })] },
    };
    expect(found(given({ "1": { chosen: "full" }, p: { chosen: "full" } }, { rubric }))).toEqual([]);
  });
  test("wonders at five shares that are all at a hundred per cent", () => {
    const shares = (count: number) =>
      rubricOf(...Array.from({ length: count }, (_, at) => aLeaf({ code: `${at}`, method: ratio("a.done", "a.all") })));
    const full = someFigures({ "a.done": 7, "a.all": 7 });
    expect(plainly(given({}, { rubric: shares(5), figures: full }))).toEqual([
      { code: "all-at-hundred", severity: "warning", link: { kind: "sheet", id: "self" }, values: { count: 5 } },
    ]);
    expect(found(given({}, { rubric: shares(4), figures: full }))).toEqual([]);
    expect(found(given({}, { rubric: shares(5), figures: someFigures({ "a.done": 6, "a.all": 7 }) }))).toEqual([]);
    expect(found(given({}, { rubric: shares(5), figures: someFigures({ "a.done": 0, "a.all": 0 }) }))).toEqual([]);
    expect(found(given({}, { rubric: shares(5), figures: {} }))).toEqual([]);
  });
  test("wonders at a register that was closed whole on the last day", () => {
    const last = (count: number) => Array.from({ length: count }, () => period.to);
    const nothing = { rubric: rubricOf(aLeaf({ code: "1" })) };
    expect(
      plainly(
        given(
          {},
          {
            ...nothing,
            closings: { tasks: last(5), petitions: last(4), dialogues: [...last(5), Day.parse("2026-12-30")] },
          },
        ),
      ),
    ).toEqual([
      {
        code: "closed-on-last-day",
        severity: "serious",
        link: { kind: "register", id: "tasks" },
        values: { count: 5, day: "2026-12-31" },
      },
    ]);
  });
});

describe("year over year", () => {
  const old = rubricOf(aLeaf({ code: "1" }), aLeaf({ code: "2" }));
  const sheet = (entries: Record<string, Partial<LeafEntry>>, rubric = old) => scoreRubric(rubric, {}, said(entries));
  const renewed = { ...rubricOf(aLeaf({ code: "1", maximum: scoreOf(20) }), aLeaf({ code: "new" })), version: 2 };

  test("sets criteria of one version side by side", () => {
    const rows = yearOverYear(
      sheet({ "1": { chosen: "half" }, "2": { chosen: "full" } }),
      sheet({ "1": { chosen: "full" }, "2": { score: scoreOf(9) } }),
      null,
    );
    expect(rows.map(({ before, after, change }) => [before?.score, after?.score, change])).toEqual([
      [500, 1000, 500],
      [1000, 900, -100],
    ]);
    expect(rows[0]?.before).toEqual({ codes: ["1"], number: "1", score: 500, maximum: 1000 });
  });
  test("maps criteria of another version by what corresponds, in shares of their maxima", () => {
    const before = sheet({ "1": { chosen: "half" }, "2": { chosen: "full" } });
    const after = sheet({ "1": { score: scoreOf(10) }, new: { chosen: "full" } }, renewed);
    const rows = yearOverYear(before, after, { pairs: [{ before: ["1"], after: "1", how: "same-words" }] });
    expect(rows.map((row) => [row.before?.codes[0], row.after?.code, row.change])).toEqual([
      ["1", "1", 0],
      [undefined, "new", null],
      ["2", undefined, null],
    ]);
    expect(yearOverYear(before, after, null).map((row) => [row.before?.codes[0], row.after?.code])).toEqual([
      [undefined, "1"],
      [undefined, "new"],
      ["1", undefined],
      ["2", undefined],
    ]);
  });
  test("adds earlier criteria that were joined, and says who of them stands open", () => {
    const before = sheet({ "1": { chosen: "half" }, "2": { chosen: "full" } });
    const after = sheet({ "1": { score: scoreOf(10) }, new: { chosen: "full" } }, renewed);
    const joined = { pairs: [{ before: ["1", "2"], after: "1", how: "by-hand" as const }] };
    expect(yearOverYear(before, after, joined)).toMatchObject([
      { before: { codes: ["1", "2"], number: "1 + 2", score: 1500, maximum: 2000 }, how: "by-hand", change: -250 },
      { before: null, after: { code: "new" }, how: null, change: null },
    ]);
    expect(yearOverYear(sheet({ "1": { chosen: "half" } }), after, joined)[0]?.change).toBeNull();
  });
  test("sets an earlier criterion beside each of those into which it was split", () => {
    const before = sheet({ "1": { chosen: "half" }, "2": { chosen: "full" } });
    const after = sheet({ "1": { score: scoreOf(10) }, new: { chosen: "full" } }, renewed);
    const pairs = ["1", "new"].map((code) => ({ before: ["2"], after: code, how: "by-hand" as const }));
    expect(yearOverYear(before, after, { pairs }).map((row) => [row.before?.codes, row.after?.code])).toEqual([
      [["2"], "1"],
      [["2"], "new"],
      [["1"], undefined],
    ]);
  });
  test("keeps what somebody said is new, also where versions are the same", () => {
    const before = sheet({ "1": { chosen: "half" }, "2": { chosen: "full" } });
    const [first] = yearOverYear(before, before, { pairs: [{ before: [], after: "1", how: "by-hand" }] });
    expect(first).toMatchObject({ before: null, how: "by-hand", change: null });
  });
  test("says no change where either year is open", () => {
    const rows = yearOverYear(sheet({ "1": { chosen: "half" } }), sheet({ "2": { chosen: "full" } }), null);
    expect(rows.map(({ change }) => change)).toEqual([null, null]);
    const other = { ...old, id: "rubric-other" };
    expect(
      yearOverYear(sheet({ "1": { chosen: "half" } }), sheet({ "1": { chosen: "half" } }, other), null)[0]?.before,
    ).toBeNull();
  });
  test("of a leaf without points has no share", () => {
    const empty = rubricOf(aLeaf({ code: "1", maximum: 0 as Score }), aLeaf({ code: "2" }));
    expect(
      yearOverYear(sheet({ "1": { chosen: "full" } }, empty), sheet({ "1": { chosen: "full" } }, empty), null)[0]
        ?.change,
    ).toBeNull();
  });
});

describe("the timetable", () => {
  const rubric = aRubric({
    timetable: [
      {
        step: "self-score",
        by: { vi: "xã", en: "commune" },
        from: { month: 12, day: 10, year: "same" },
        to: { month: 12, day: 15, year: "same" },
      },
      {
        step: "review",
        by: { vi: "Sở", en: "department" },
        from: { month: 1, day: 1, year: "next" },
        to: { month: 2, day: 29, year: "next" },
      },
      { step: "publication", by: { vi: "tỉnh", en: "province" }, from: null, to: null },
    ],
  });
  test("stands in the year that is judged and the one after it", () => {
    expect(timetableOf(rubric, 2026).map(({ from, to }) => [from, to])).toEqual([
      ["2026-12-10", "2026-12-15"],
      ["2027-01-01", "2027-02-28"],
      [null, null],
    ]);
    expect(timetableOf(rubric, 2027)[1]?.to).toBe("2028-02-29");
  });
  test("knows what is under way on a day, both ends included", () => {
    const on = (day: string) => stepsOn(timetableOf(rubric, 2026), Day.parse(day)).map(({ step }) => step);
    expect(on("2026-12-10")).toEqual(["self-score", "publication"]);
    expect(on("2026-12-15")).toEqual(["self-score", "publication"]);
    expect(on("2026-12-16")).toEqual(["publication"]);
    expect(on("2026-12-09")).toEqual(["publication"]);
  });
});
