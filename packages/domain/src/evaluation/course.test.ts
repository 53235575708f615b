import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aGroup, aLeaf, aRubric, someFigures } from "../examples/index.ts";
import { type Instant, type Score, scoreOf } from "../values/index.ts";
import { courseSteps } from "./course-steps.ts";
import {
  type Course,
  beginCourse,
  changeEntries,
  closeCourse,
  removeEvidence,
  returnSheet,
  signLevel,
  turnOf,
} from "./course.ts";
import { differencesOf } from "./differences.ts";
import { enterScore } from "./enter-score.ts";
import { type LeafEntry, noEntries, noEntry } from "./entry.ts";
import { scoreRubric } from "./score-rubric.ts";

const rubric = aRubric();
const at = 1_000 as Instant;
const signing = { rubric, figures: {}, by: "official", at };
const entriesOf = (level: string, points: number, evidence: string[] = []) => ({
  ...noEntries(level),
  leaves: Object.fromEntries(["1.1", "1.2"].map((code) => [code, { ...noEntry, score: scoreOf(points), evidence }])),
});
const must = (result: ReturnType<typeof signLevel>): Course => {
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};
const scored = (course: Course, level: string, points: number) =>
  must(changeEntries(course, level, entriesOf(level, points)));
const signed = (course: Course, level: string, points: number) =>
  must(signLevel(scored(course, level, points), level, signing));
const statesOf = (course: Course) => course.levels.map(({ state }) => state);
const begun = beginCourse(rubric);

test("a course begins with the commune itself, the others wait", () => {
  expect(statesOf(begun)).toEqual(["scoring", "waiting", "waiting"]);
  expect(turnOf(begun)?.level).toBe("self");
});

test("a level that signed is locked, and the next one's turn begins with what it signed", () => {
  const course = signed(begun, "self", 7);
  expect(statesOf(course)).toEqual(["signed", "scoring", "waiting"]);
  expect(course.levels[1]?.entries).toEqual({ ...entriesOf("self", 7), level: "office" });
  expect(course.levels[0]?.submissions).toEqual([{ figures: {}, entries: entriesOf("self", 7), by: "official", at }]);
  expect(changeEntries(course, "self", entriesOf("self", 8))).toEqual({
    ok: false,
    refusal: "evaluation.not-your-turn",
  });
});

test("two levels never score at once", () => {
  expect(changeEntries(begun, "office", entriesOf("office", 5))).toEqual({
    ok: false,
    refusal: "evaluation.not-your-turn",
  });
  expect(signLevel(begun, "office", signing)).toEqual({ ok: false, refusal: "evaluation.not-your-turn" });
  expect(returnSheet(begun, "office", "thiếu", at)).toEqual({ ok: false, refusal: "evaluation.not-your-turn" });
});

test("only a complete sheet is signed: nothing awaited and no criterion undecided", () => {
  expect(signLevel(begun, "self", signing)).toEqual({ ok: false, refusal: "evaluation.incomplete" });
  const above = must(
    changeEntries(begun, "self", {
      ...entriesOf("self", 7),
      leaves: { ...entriesOf("self", 7).leaves, "1.1": { ...noEntry, score: scoreOf(11) } },
    }),
  );
  expect(signLevel(above, "self", signing)).toEqual({ ok: false, refusal: "evaluation.incomplete" });
});

test("a class that is still open does not keep the commune from signing", () => {
  const asked = { when: { kind: "fact", key: "corruption", text: { vi: "x", en: "x" } }, level: "poor" } as const;
  const open = aRubric({ classification: { ...rubric.classification, vetoes: [asked] } });
  expect(signLevel(scored(begun, "self", 7), "self", { ...signing, rubric: open }).ok).toBe(true);
});

test("the level above returns a sheet with a note; it is changed, signed again and kept beside the first", () => {
  const course = signed(begun, "self", 7);
  expect(returnSheet(course, "office", "  ", at)).toEqual({ ok: false, refusal: "evaluation.note-missing" });
  const returned = must(returnSheet(course, "office", " thiếu minh chứng 1.2 ", at));
  expect(statesOf(returned)).toEqual(["returned", "waiting", "waiting"]);
  expect(returned.levels[0]?.returns).toEqual([{ from: "office", note: "thiếu minh chứng 1.2", at }]);
  expect(turnOf(returned)?.level).toBe("self");
  expect(returnSheet(returned, "self", "x", at)).toEqual({ ok: false, refusal: "evaluation.not-your-turn" });
  const again = signed(returned, "self", 8);
  expect(statesOf(again)).toEqual(["signed", "scoring", "waiting"]);
  expect(again.levels[0]?.submissions.map(({ entries }) => entries.leaves["1.1"]?.score)).toEqual([700, 800]);
  expect(again.levels[1]?.entries.leaves["1.1"]?.score).toBe(700);
});

test("the lowest level has nobody to return to", () => {
  expect(returnSheet(begun, "self", "x", at)).toEqual({ ok: false, refusal: "evaluation.level-unknown" });
});

test("a level keeps what it had entered when the sheet comes back to it", () => {
  const office = scored(signed(begun, "self", 7), "office", 6);
  const back = signed(must(returnSheet(office, "office", "sửa", at)), "self", 8);
  expect(back.levels[1]?.entries.leaves["1.1"]?.score).toBe(600);
});

describe("closing", () => {
  const all = signed(signed(signed(begun, "self", 7), "office", 7), "province", 6);
  test("waits for every signature, and then nothing changes any more", () => {
    expect(closeCourse(begun, at)).toEqual({ ok: false, refusal: "evaluation.not-signed" });
    expect(turnOf(all)).toBeNull();
    const closed = must(closeCourse(all, at));
    expect(closed).toEqual({ ...all, closedAt: at });
    const refused = { ok: false, refusal: "evaluation.closed" };
    expect(closeCourse(closed, at)).toEqual(refused);
    expect(changeEntries(closed, "self", entriesOf("self", 1))).toEqual(refused);
    expect(signLevel(closed, "self", signing)).toEqual(refused);
    expect(returnSheet(closed, "province", "x", at)).toEqual(refused);
  });
  test("is not returned from: every level has signed", () => {
    expect(returnSheet(all, "province", "x", at)).toEqual({ ok: false, refusal: "evaluation.not-your-turn" });
  });
});

test("evidence that a signed sheet rests on stays, even after the sheet was returned", () => {
  const own = must(changeEntries(begun, "self", entriesOf("self", 7, ["fil_1"])));
  expect(removeEvidence(own, "fil_1")).toEqual({ ok: true, value: "fil_1" });
  const course = must(signLevel(own, "self", signing));
  expect(removeEvidence(course, "fil_1")).toEqual({ ok: false, refusal: "evaluation.evidence-submitted" });
  expect(removeEvidence(course, "fil_2").ok).toBe(true);
  const changed = scored(must(returnSheet(course, "office", "sửa", at)), "self", 8);
  expect(removeEvidence(changed, "fil_1").ok).toBe(false);
});

test("the table names every state and leads only to known ones", () => {
  expect(courseSteps).toEqual({
    waiting: { begin: "scoring" },
    scoring: { sign: "signed", "withdraw-turn": "waiting" },
    signed: { return: "returned" },
    returned: { resubmit: "signed" },
  });
});

test("whatever is tried in whatever order, at most one level is open and signatures are never lost", () => {
  const acts = fc.array(
    fc.record({
      act: fc.constantFrom("change", "sign", "return", "close"),
      level: fc.constantFrom("self", "office", "province"),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(acts, (tries) => {
      let course = begun;
      let signatures = 0;
      for (const { act, level } of tries) {
        const result =
          act === "change"
            ? changeEntries(course, level, entriesOf(level, 5))
            : act === "sign"
              ? signLevel(course, level, signing)
              : act === "return"
                ? returnSheet(course, level, "sửa", at)
                : closeCourse(course, at);
        if (result.ok) course = result.value;
        const now = course.levels.reduce((sum, { submissions }) => sum + submissions.length, 0);
        expect(now).toBeGreaterThanOrEqual(signatures);
        signatures = now;
        expect(
          course.levels.filter(({ state }) => state === "scoring" || state === "returned").length,
        ).toBeLessThanOrEqual(1);
      }
    }),
  );
});

describe("differences", () => {
  const sheetOf = (level: string, first: number, second: number) =>
    scoreRubric(
      rubric,
      {},
      {
        ...noEntries(level),
        leaves: { "1.1": { ...noEntry, score: first as Score }, "1.2": { ...noEntry, score: second as Score } },
      },
    );
  test("are the leaves on which levels disagree, with the change from first to last", () => {
    expect(
      differencesOf([sheetOf("self", 800, 500), sheetOf("office", 800, 500), sheetOf("province", 650, 500)]),
    ).toEqual([
      {
        code: "1.1",
        number: "1.1",
        scores: [
          { level: "self", score: 800 },
          { level: "office", score: 800 },
          { level: "province", score: 650 },
        ],
        change: -150,
      },
    ]);
  });
  test("leave out what a level did not score, and are none for one sheet or no sheet", () => {
    const open = scoreRubric(rubric, {}, noEntries("office"));
    expect(differencesOf([sheetOf("self", 800, 500), open])).toEqual([]);
    expect(differencesOf([])).toEqual([]);
  });
});

describe("an entry", () => {
  const method = { kind: "ratio", numerator: "a.part", denominator: "a.whole", onEmpty: "ask", cap: 1000 } as const;
  const entered = aRubric({
    groups: [
      aGroup({
        code: "1",
        children: [
          aLeaf({ code: "1.1", method, notApplicable: "maximum-kept" }),
          aLeaf({ code: "1.2", scoredBy: ["office"] }),
          aLeaf({ code: "1.3", method: { kind: "superiorOnly", level: "province" } }),
          aLeaf({ code: "1.4" }),
        ],
      }),
    ],
  });
  const half = someFigures({ "a.part": 1, "a.whole": 2 });
  const enter = (code: string, entry: Partial<LeafEntry> | null, level = "self", figures = half) =>
    enterScore(entered, figures, noEntries(level), code, entry === null ? null : { ...noEntry, ...entry });
  const refused = (refusal: string) => ({ ok: false, refusal });

  test("is put beside the others", () => {
    const result = enter("1.4", { chosen: "half" });
    expect(result).toEqual({
      ok: true,
      value: { ...noEntries("self"), leaves: { "1.4": { ...noEntry, chosen: "half" } } },
    });
  });
  test("of an unknown leaf, of another's leaf or without form is refused", () => {
    expect(enter("9", {})).toEqual(refused("evaluation.leaf-unknown"));
    expect(enter("1.4", null)).toEqual(refused("evaluation.entry-malformed"));
    expect(enter("1.4", { score: -1 as Score })).toEqual(refused("evaluation.entry-malformed"));
    expect(enter("1.2", { chosen: "half" })).toEqual(refused("evaluation.not-your-leaf"));
    expect(enter("1.2", { chosen: "half" }, "office").ok).toBe(true);
    expect(enter("1.3", { score: scoreOf(1) }, "office")).toEqual(refused("evaluation.not-your-leaf"));
    expect(enter("1.3", { score: scoreOf(1) }, "province").ok).toBe(true);
  });
  test("above the maximum, or of a level the leaf does not know, is refused", () => {
    expect(enter("1.4", { score: scoreOf(10.01) })).toEqual(refused("evaluation.score-above-maximum"));
    expect(enter("1.4", { score: scoreOf(10) }).ok).toBe(true);
    expect(enter("1.4", { chosen: "superb" })).toEqual(refused("evaluation.choice-unknown"));
    expect(enter("1.1", { chosen: "full" })).toEqual(refused("evaluation.choice-unknown"));
  });
  test("that departs from the figures needs a reason; one that agrees does not", () => {
    expect(enter("1.1", { score: scoreOf(6) })).toEqual(refused("evaluation.reason-missing"));
    expect(enter("1.1", { score: scoreOf(6), reason: "   " })).toEqual(refused("evaluation.reason-missing"));
    expect(enter("1.1", { score: scoreOf(6), reason: "sổ giấy có thêm 1" }).ok).toBe(true);
    expect(enter("1.1", { score: scoreOf(5) }).ok).toBe(true);
    expect(enter("1.1", { score: scoreOf(6) }, "self", {}).ok).toBe(true);
    expect(enter("1.1", { score: scoreOf(6) }, "self", someFigures({ "a.part": 0, "a.whole": 0 }))).toEqual(
      refused("evaluation.reason-missing"),
    );
  });
  test("that says not applicable needs a leaf that allows it and a reason", () => {
    expect(enter("1.4", { isNotApplicable: true, reason: "x" })).toEqual(refused("evaluation.not-applicable-refused"));
    expect(enter("1.1", { isNotApplicable: true })).toEqual(refused("evaluation.reason-missing"));
    expect(enter("1.1", { isNotApplicable: true, reason: "không phát sinh", score: scoreOf(6) }).ok).toBe(true);
  });
});
