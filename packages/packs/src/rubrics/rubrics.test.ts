import {
  type Entries,
  type LeafEntry,
  type Rubric,
  checkRubric,
  noEntries,
  noEntry,
  publishRubric,
  readRubric,
  scoreRubric,
  sheetLeaves,
  stepsOn,
  timetableOf,
} from "@gandan/domain/evaluation";
import { aGroup, aLeaf, someFigures } from "@gandan/domain/examples";
import { figureIds } from "@gandan/domain/petitions";
import { Day, scoreOf } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { figureCatalogue } from "../figures/index.ts";
import { canTho157, canTho157Figures } from "./fixtures/can-tho-157.ts";
import { haiPhong212, haiPhong212Figures } from "./fixtures/hai-phong-212.ts";
import { canTho2579, demoRubric } from "./index.ts";

const said = (leaves: Record<string, Partial<LeafEntry>>, more: Partial<Entries> = {}): Entries => ({
  ...noEntries("self"),
  leaves: Object.fromEntries(Object.entries(leaves).map(([code, entry]) => [code, { ...noEntry, ...entry }])),
  ...more,
});
const defectsOf = (rubric: Rubric, catalogue = figureCatalogue) =>
  checkRubric(rubric, catalogue).map(({ code, number }) => `${number} ${code}`);

describe("the rubric of Cần Thơ 2579 (law.md, Appendix B 6)", () => {
  // The leaves are not public: two invented ones fill each part, so that the real rules can be tried.
  const filled: Rubric = {
    ...canTho2579,
    bonus: null,
    penalty: null,
    groups: [
      aGroup({
        code: "1",
        children: [aLeaf({ code: "1.1", maximum: scoreOf(9) }), aLeaf({ code: "1.2", maximum: scoreOf(1) })],
      }),
      aGroup({
        code: "2",
        children: [aLeaf({ code: "2.1", maximum: scoreOf(86) }), aLeaf({ code: "2.2", maximum: scoreOf(4) })],
      }),
    ],
  };
  const noFacts = {
    corruption: false,
    "leader-dismissed": false,
    "staff-convicted": false,
    "leader-reprimanded": false,
    "leader-warned": false,
  };
  const scored = (points: Record<string, number>, more: Partial<Entries> = {}) =>
    scoreRubric(
      filled,
      {},
      said(Object.fromEntries(Object.entries(points).map(([code, value]) => [code, { score: scoreOf(value) }])), {
        facts: noFacts,
        ...more,
      }),
    );
  const withZero = { "1.1": 9, "1.2": 1, "2.1": 86, "2.2": 0 };
  const withoutZero = { "1.1": 9, "1.2": 1, "2.1": 84, "2.2": 2 };

  test("6: 96.0 points with one zero leaf are not xuất sắc and not tốt; the case is explained and asked, never guessed", () => {
    const sheet = scored(withZero);
    expect(sheet.total).toBe(9600);
    expect(sheet.verdict).toEqual({
      state: "undecided",
      options: ["done", "not-done"],
      steps: [
        {
          code: "class-zero-found",
          values: {
            total: { as: "points", value: 9600 },
            numbers: { as: "text", value: "2.2" },
            level: { as: "name", value: { vi: "Hoàn thành xuất sắc", en: "Excellent" } },
          },
        },
        { code: "class-undecided", values: { total: { as: "points", value: 9600 } } },
      ],
    });
    expect(sheet.undecided).toEqual([{ code: null, number: null, step: sheet.verdict.steps[1] }]);
  });

  test("6: a person's choice with its reason decides that case, and only among the levels it leaves", () => {
    const chosen = (level: string) => scored(withZero, { classChoice: { level, reason: "theo ý kiến Sở Nội vụ" } });
    expect(chosen("done").verdict).toMatchObject({ state: "classified", level: "done" });
    expect(chosen("done").verdict.steps.at(-1)?.code).toBe("class-chosen");
    expect(chosen("good").verdict.state).toBe("undecided");
  });

  test("6: 96.0 points with a deputy's Cảnh cáo are hoàn thành; Khiển trách leaves at most tốt", () => {
    expect(scored(withoutZero).verdict).toMatchObject({ state: "classified", level: "excellent" });
    const warned = scored(withoutZero, { facts: { ...noFacts, "leader-warned": true } });
    expect(warned.total).toBe(9600);
    expect(warned.verdict).toMatchObject({ state: "classified", level: "done" });
    expect(warned.verdict.steps.map(({ code }) => code)).toEqual(["class-points-met", "class-lowered"]);
    const reprimanded = scored(withoutZero, { facts: { ...noFacts, "leader-reprimanded": true } });
    expect(reprimanded.verdict).toMatchObject({ level: "good" });
  });

  test("6: no self-score is không hoàn thành, whatever the points", () => {
    expect(scored(withoutZero, { isSelfScored: false }).verdict).toMatchObject({
      level: "not-done",
      steps: [{ code: "class-vetoed" }],
    });
  });

  test("6: an unanswered question of discipline leaves the class open", () => {
    expect(scored(withoutZero, { facts: {} }).verdict).toMatchObject({
      state: "undecided",
      steps: [{ code: "fact-unanswered" }, {}, {}, {}, {}],
    });
  });

  test("asks about totals from 85 with a zero, and blocks nothing", () => {
    expect(checkRubric(filled, figureCatalogue)).toEqual([
      {
        code: "class-undecided",
        row: "classification",
        number: "classification",
        values: { at: { as: "points", value: 8500 }, failing: { as: "text", value: "no-zero" } },
        isBlocking: false,
      },
    ]);
  });

  test("ships as a frame without leaves, so that nobody can publish it as if it were whole", () => {
    expect(defectsOf(canTho2579)).toEqual(["1 leaves-missing", "2 leaves-missing", "classification class-undecided"]);
    expect(publishRubric(canTho2579, figureCatalogue)).toEqual({ ok: false, refusal: "rubric.leaves-missing" });
    expect(canTho2579.notice?.vi).toContain("chưa công khai");
  });

  test("knows its days: self-score 10–15/12, collation 16–31/12, review in the first quarter of the next year", () => {
    const steps = timetableOf(canTho2579, 2026).map(({ step, from, to }) => `${step} ${from}–${to}`);
    expect(steps).toEqual([
      "self-score 2026-12-10–2026-12-15",
      "collation 2026-12-16–2026-12-31",
      "review 2027-01-01–2027-03-31",
      "publication null–null",
    ]);
    const on = (day: string) => stepsOn(timetableOf(canTho2579, 2026), Day.parse(day)).map(({ step }) => step);
    expect(on("2026-12-15")).toEqual(["self-score", "publication"]);
    expect(on("2026-12-09")).toEqual(["publication"]);
  });
});

describe("the points of Cần Thơ 157 (law.md, Appendix B 7)", () => {
  const values = (more: Record<string, number>) => someFigures({ "annex.people": 100, ...more });
  const leafOf = (code: string, figures: Record<string, number>, entries: Entries) =>
    sheetLeaves(scoreRubric(canTho157, values(figures), entries)).find((leaf) => leaf.code === code);

  test("7: 90 % is an ambiguous band at import and when scored, not +2 or +3 by luck", () => {
    expect(readRubric(canTho157, canTho157Figures)).toMatchObject({ ok: false, refusal: "rubric.has-defects" });
    expect(
      checkRubric(canTho157, canTho157Figures)
        .filter(({ isBlocking }) => isBlocking)
        .map(({ code, number, values: at }) => [code, number, at]),
    ).toEqual([
      ["bands-overlap", "5.2", { at: { as: "thousandths", value: 900 } }],
      ["bands-overlap", "5.2", { at: { as: "thousandths", value: 950 } }],
    ]);
    const at = (percent: number) => leafOf("5.2", { "annex.fifth-two": percent }, said({}));
    expect(at(90)).toMatchObject({
      state: "undecided",
      score: 0,
      steps: [{ code: "band-ambiguous", values: { options: { value: "2 / 3" } } }],
    });
    expect([87, 88, 91, 96, 100].map((percent) => at(percent)?.score)).toEqual([0, 200, 300, 400, 500]);
  });

  test("7: fifty samples of 0.4 are 20 points; without the plan the gate gives nothing", () => {
    const confirmed = { "1": { count: 50 } };
    expect(leafOf("1", {}, said(confirmed, { facts: { plan: true } }))).toMatchObject({ score: 2000, state: "scored" });
    expect(leafOf("1", {}, said(confirmed, { facts: { plan: false } }))).toMatchObject({ score: 0, state: "scored" });
    expect(leafOf("1", {}, said(confirmed))).toMatchObject({ state: "awaiting" });
  });

  test("criterion 3 divides by something else, where nought of nought is possible", () => {
    expect(defectsOf(canTho157, [...canTho157Figures])).toContain("3 share-may-be-empty");
    expect(defectsOf(canTho157, [...canTho157Figures]).filter((line) => line.includes("share"))).toEqual([
      "3 share-may-be-empty",
    ]);
    expect(leafOf("3", { "annex.third": 0, "annex.new-accounts": 0 }, said({}))).toMatchObject({ state: "undecided" });
  });

  test("a contest without classes gives none", () => {
    expect(scoreRubric(canTho157, values({}), said({})).verdict).toEqual({ state: "not-classified", steps: [] });
  });
});

describe("the form of Hải Phòng 212 (law.md, Appendix B 8)", () => {
  const notAssigned = ["II.5.1.2", "II.5.2.1", "II.5.2.2", "II.5.2.3", "II.5.2.4", "II.5.2.5"];
  const entries = said({
    ...Object.fromEntries(
      notAssigned.map((number) => [number.toLowerCase(), { isNotApplicable: true, reason: "không được giao" }]),
    ),
    "ii.5.1.3": { answer: false },
    "ii.5.2.6": { answer: true },
  });
  const figures = someFigures({ "indices.par": 8512, "indices.par-mean": 8400 });
  const groupOf = (rubric: Rubric) => scoreRubric(rubric, figures, entries).groups.find(({ code }) => code === "ii.5");
  const settled = [{ code: "scale-target-not-maximum", row: "ii.5", reason: "theo chú thích của biểu" }];

  test("8: 4.5 of 5.5 assigned are 8.18 scaled to 10 and 16.36 scaled to 20; until a person chooses, neither", () => {
    expect(groupOf(haiPhong212)).toMatchObject({ state: "undecided", score: 0, steps: [{ code: "scale-undecided" }] });
    expect(groupOf({ ...haiPhong212, settled })).toMatchObject({ state: "scored", score: 818 });
    const groups = haiPhong212.groups.map((group) =>
      group.code === "ii.5" ? { ...group, scaleTo: scoreOf(20) } : group,
    );
    expect(groupOf({ ...haiPhong212, groups })).toMatchObject({ state: "scored", score: 1636 });
  });

  test("8: the conflict blocks the version until it is settled", () => {
    expect(publishRubric(haiPhong212, haiPhong212Figures)).toEqual({ ok: false, refusal: "rubric.has-defects" });
    expect(publishRubric({ ...haiPhong212, settled }, haiPhong212Figures).ok).toBe(true);
  });

  test("names both real contradictions and nothing else", () => {
    expect(defectsOf(haiPhong212, [...haiPhong212Figures])).toEqual([
      "II.5 scale-target-not-maximum",
      "II.5.1.2 maximum-out-of-reach",
    ]);
  });

  test("classes: 90 is tốt, 90.01 is xuất sắc, 80 is hoàn thành, 49.99 is not", () => {
    const { levels } = haiPhong212.classification;
    expect(levels.map(({ key }) => key)).toEqual(["excellent", "good", "done", "not-done"]);
    expect(checkRubric(haiPhong212, haiPhong212Figures).filter(({ code }) => code.startsWith("class"))).toEqual([]);
  });
});

describe("the demo rubric", () => {
  test("says that it is no authority's document and has no defect", () => {
    expect(demoRubric.notice?.vi).toBe("Minh hoạ, không phải văn bản của cơ quan nào");
    expect(demoRubric.decisionNumber).toBeNull();
    expect(defectsOf(demoRubric)).toEqual([]);
  });

  test("is 10 + 90 over eight duties, with at most 3 on top and 3 off", () => {
    expect(demoRubric.groups.map(({ maximum }) => maximum)).toEqual([1000, 9000]);
    expect(demoRubric.groups[1]?.children.map(({ number }) => number)).toEqual([
      "2.1",
      "2.2",
      "2.3",
      "2.4",
      "2.5",
      "2.6",
      "2.7",
      "2.8",
    ]);
    expect([demoRubric.bonus?.cap, demoRubric.penalty?.cap]).toEqual([300, 300]);
  });

  test("comes through JSON as it went in", () => {
    const read = readRubric(JSON.parse(JSON.stringify(demoRubric)), figureCatalogue);
    expect(read).toEqual({ ok: true, value: { rubric: demoRubric, defects: [] } });
  });
});

describe("the catalogue of figures", () => {
  test("knows every figure of the petitions register by the register's own name", () => {
    const ids = figureCatalogue.map(({ id }) => id);
    expect(figureIds.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
