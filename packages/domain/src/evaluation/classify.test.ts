import { describe, expect, test } from "vitest";
import { aRubric, someFigures } from "../examples/index.ts";
import { scoreOf } from "../values/index.ts";
import type { Classification, Condition } from "./classification.ts";
import { type ClassFacts, classify } from "./classify.ts";

const { classification } = aRubric();
const fact = (key: string): Condition => ({ kind: "fact", key, text: { vi: `vi ${key}`, en: `en ${key}` } });
const told = (points: number, more: Partial<ClassFacts> = {}, facts: Record<string, boolean> = {}): ClassFacts => ({
  total: scoreOf(points),
  zeros: [],
  figures: {},
  entries: { facts, isSelfScored: true, classChoice: null },
  open: 0,
  ...more,
});
const withRules = (rules: Partial<Classification>): Classification => ({ ...classification, ...rules });
const verdict = (rules: Classification, facts: ClassFacts) => {
  const { state, steps, ...rest } = classify(rules, facts);
  return { state, ...rest, steps: steps.map(({ code }) => code) };
};

test("points decide between levels by their edges", () => {
  const levelAt = (points: number) => verdict(classification, told(points));
  expect(levelAt(18)).toEqual({ state: "classified", level: "excellent", steps: ["class-points-met"] });
  expect(levelAt(17.99)).toMatchObject({ level: "good" });
  expect(levelAt(10)).toMatchObject({ level: "good" });
  expect(levelAt(9.99)).toMatchObject({ level: "poor" });
  expect(levelAt(0)).toMatchObject({ level: "poor" });
});

test("two levels that both take a total are asked about", () => {
  const twice = withRules({ levels: classification.levels.map((level) => ({ ...level, to: null })) });
  const found = classify(twice, told(18));
  expect(found).toMatchObject({ state: "undecided", options: ["excellent", "good", "poor"] });
  expect(found.steps).toMatchObject([
    { code: "class-ambiguous", values: { options: { value: "excellent / good / poor" } } },
  ]);
});

describe("side conditions", () => {
  const noZero: Condition = { kind: "no-zero" };
  const upper = withRules({
    levels: classification.levels.map((level) => (level.key === "poor" ? level : { ...level, conditions: [noZero] })),
  });
  test("that fail leave the class open and name the zeros", () => {
    const found = classify(upper, told(15, { zeros: ["2.3", "2.4"] }));
    expect(found).toMatchObject({ state: "undecided", options: ["poor"] });
    expect(found.steps[0]).toEqual({
      code: "class-zero-found",
      values: {
        total: { as: "points", value: 1500 },
        numbers: { as: "text", value: "2.3, 2.4" },
        level: { as: "name", value: { vi: "tốt", en: "tốt" } },
      },
    });
  });
  test("let a person choose, with the reason, only what the points and conditions leave", () => {
    const choose = (level: string) =>
      classify(
        upper,
        told(15, {
          zeros: ["2.3"],
          entries: { facts: {}, isSelfScored: true, classChoice: { level, reason: "đã hỏi Sở" } },
        }),
      );
    expect(choose("poor")).toMatchObject({ state: "classified", level: "poor" });
    expect(choose("poor").steps.at(-1)).toEqual({
      code: "class-chosen",
      values: {
        level: { as: "name", value: { vi: "không hoàn thành", en: "không hoàn thành" } },
        reason: { as: "text", value: "đã hỏi Sở" },
      },
    });
    expect(choose("excellent").state).toBe("undecided");
    expect(choose("nothing").state).toBe("undecided");
  });
  test("never stand in the way of a decided total", () => {
    const choice = { facts: {}, isSelfScored: true, classChoice: { level: "poor", reason: "x" } };
    expect(classify(upper, told(18, { entries: choice }))).toMatchObject({ level: "excellent" });
  });
  test("on a share of figures are met within both limits", () => {
    const said = { vi: "50–80 % nhiệm vụ vượt", en: "50–80 % of tasks beyond" };
    const condition: Condition = {
      kind: "share",
      text: said,
      numerator: "a.beyond",
      denominator: "a.all",
      atLeast: 500,
      atMost: 800,
    };
    const rules = withRules({
      levels: classification.levels.map((level) =>
        level.key === "excellent" ? { ...level, conditions: [condition] } : level,
      ),
    });
    const at = (part: number | null, whole = 10) =>
      classify(rules, told(19, { figures: someFigures({ "a.beyond": part, "a.all": whole }) }));
    expect([5, 8].map((part) => at(part).state)).toEqual(["classified", "classified"]);
    expect([4, 9, null].map((part) => at(part).state)).toEqual(["undecided", "undecided", "undecided"]);
    expect(at(0, 0).state).toBe("undecided");
    expect(at(4).steps[0]).toMatchObject({
      code: "class-condition-failed",
      values: {
        total: { value: 1900 },
        condition: { value: said },
        level: { value: { vi: "xuất sắc" } },
      },
    });
    const open = { ...condition, atLeast: null, atMost: 205 };
    const other = withRules({
      levels: classification.levels.map((level) =>
        level.key === "excellent" ? { ...level, conditions: [open] } : level,
      ),
    });
    const lateAt = (part: number) =>
      classify(other, told(19, { figures: someFigures({ "a.beyond": part, "a.all": 200 }) }));
    expect([0, 41, 42].map((part) => lateAt(part).state)).toEqual(["classified", "classified", "undecided"]);
  });
});

describe("vetoes", () => {
  const rules = withRules({
    vetoes: [
      { when: fact("dispute"), level: "good" },
      { when: { kind: "not-self-scored" }, level: "poor" },
      { when: fact("corruption"), level: "poor" },
    ],
  });
  test("set the level whatever the points, the lowest first, even while other things are open", () => {
    expect(verdict(rules, told(20, { open: 3 }, { corruption: true }))).toEqual({
      state: "classified",
      level: "poor",
      steps: ["class-vetoed"],
    });
    expect(verdict(rules, told(20, {}, { dispute: true, corruption: true }))).toMatchObject({ level: "poor" });
    expect(classify(rules, told(20, { entries: { facts: {}, isSelfScored: false, classChoice: null } })).steps).toEqual(
      [
        {
          code: "class-vetoed",
          values: {
            condition: { as: "name", value: { vi: "không tự chấm điểm", en: "no self-scoring was done" } },
            level: { as: "name", value: { vi: "không hoàn thành", en: "không hoàn thành" } },
          },
        },
      ],
    );
  });
  test("that nobody answered leave the class open", () => {
    const found = classify(rules, told(20, {}, { corruption: false }));
    expect(found).toMatchObject({ state: "undecided", options: [] });
    expect(found.steps).toEqual([
      { code: "fact-unanswered", values: { condition: { as: "name", value: { vi: "vi dispute", en: "en dispute" } } } },
    ]);
    expect(verdict(rules, told(20, {}, { corruption: false, dispute: false }))).toMatchObject({ level: "excellent" });
  });
});

describe("downgrades", () => {
  const rules = withRules({
    downgrades: [
      { when: fact("reprimand"), atMost: "good" },
      { when: fact("warning"), atMost: "poor" },
    ],
  });
  const none = { reprimand: false, warning: false };
  test("lower a better class and say why, and leave a lower one as it is", () => {
    expect(verdict(rules, told(20, {}, { ...none, reprimand: true }))).toEqual({
      state: "classified",
      level: "good",
      steps: ["class-points-met", "class-lowered"],
    });
    expect(verdict(rules, told(12, {}, { ...none, reprimand: true }))).toEqual({
      state: "classified",
      level: "good",
      steps: ["class-points-met"],
    });
    expect(verdict(rules, told(5, {}, { ...none, reprimand: true }))).toMatchObject({
      level: "poor",
      steps: ["class-points-met"],
    });
    expect(verdict(rules, told(20, {}, none))).toMatchObject({ level: "excellent" });
  });
  test("that both hold go by the lower one, and only that one is named", () => {
    const found = classify(rules, told(20, {}, { reprimand: true, warning: true }));
    expect(found).toMatchObject({ state: "classified", level: "poor" });
    expect(found.steps.slice(1)).toEqual([
      {
        code: "class-lowered",
        values: {
          condition: { as: "name", value: { vi: "vi warning", en: "en warning" } },
          level: { as: "name", value: { vi: "không hoàn thành", en: "không hoàn thành" } },
        },
      },
    ]);
  });
  test("limit what a person may choose", () => {
    const open = withRules({
      levels: classification.levels.map((level) =>
        level.key === "excellent" ? { ...level, conditions: [{ kind: "no-zero" }] } : level,
      ),
      downgrades: rules.downgrades,
    });
    const zero = { zeros: ["1"] };
    expect(verdict(open, told(20, zero, none))).toMatchObject({ options: ["good", "poor"] });
    expect(verdict(open, told(20, zero, { ...none, warning: true }))).toMatchObject({ options: ["poor"] });
  });
});

describe("what is not classified", () => {
  test("is said first", () => {
    const rules = withRules({
      notClassified: [{ when: fact("new") }],
      vetoes: [{ when: fact("corruption"), level: "poor" }],
    });
    const found = classify(rules, told(20, {}, { new: true, corruption: true }));
    expect(found).toEqual({
      state: "not-classified",
      steps: [
        { code: "class-not-given", values: { condition: { as: "name", value: { vi: "vi new", en: "en new" } } } },
      ],
    });
    expect(classify(rules, told(20, {}, { new: false, corruption: false }))).toMatchObject({ level: "excellent" });
    expect(classify(rules, told(20, {}, { corruption: false }))).toMatchObject({ state: "undecided" });
  });
  test("may ask for a zero, in words", () => {
    const rules = withRules({ notClassified: [{ when: { kind: "no-zero" } }] });
    expect(classify(rules, told(20)).steps[0]?.values["condition"]?.value).toEqual({
      vi: "không có tiêu chí nào 0 điểm",
      en: "no criterion scored nought",
    });
  });
  test("is a sheet that is still open, with how much", () => {
    expect(classify(classification, told(20, { open: 2 })).steps).toEqual([
      { code: "sheet-incomplete", values: { count: { as: "count", value: 2 } } },
    ]);
  });
  test("is a contest without levels", () => {
    expect(classify(withRules({ levels: [] }), told(20))).toEqual({ state: "not-classified", steps: [] });
  });
});
