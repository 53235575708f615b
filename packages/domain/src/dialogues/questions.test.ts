import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDialogue, anActor, anId } from "../examples/index.ts";
import { Instant } from "../values/index.ts";
import { groupQuestions, likelySame } from "./group-questions.ts";
import { type Direction, directQuestion, mergeQuestion, separateQuestion } from "./moderate-question.ts";
import { type QuestionStep, questionSteps } from "./question-steps.ts";
import { type Question, QuestionState, newQuestion } from "./question.ts";

const now = Instant.parse(1_742_432_400_000);
const leader = anActor({ bundle: "leader" });
const open = aDialogue({ state: "open" });
const aQuestion = (number: number, named: Partial<Question> = {}): Question => ({
  ...newQuestion(
    {
      communeId: anId("commune"),
      dialogueId: anId("dialogue"),
      petitionId: anId("petition", number),
      number,
      mayShow: true,
      topic: "land",
    },
    now,
  ),
  ...named,
});
const some = (count: number): Question[] => Array.from({ length: count }, (_, index) => aQuestion(index + 1));
const replaced = (questions: readonly Question[], changed: readonly Question[]): Question[] =>
  questions.map((one) => changed.find(({ petitionId }) => petitionId === one.petitionId) ?? one);

const directions: Record<QuestionStep, Direction> = {
  release: { step: "release" },
  withhold: { step: "withhold" },
  call: { step: "call" },
  "set-back": { step: "set-back" },
  "take-back": { step: "take-back" },
  hide: { step: "hide", reason: "Xúc phạm người khác" },
  answer: { step: "answer", outcome: "answered" },
};
const everyStep = QuestionState.options.flatMap((state) =>
  Object.values(directions).map((direction) => ({ state, step: direction.step, direction })),
);

describe("the steps of a question", () => {
  it.each(everyStep)("$state · $step leads where the table says, or nowhere", ({ state, step, direction }) => {
    const answer = directQuestion(open, [aQuestion(1, { state })], anId("petition", 1), direction, leader, now);
    const expected = questionSteps[state][step];
    expect(answer.ok ? answer.value.changed[0]?.state : answer.refusal).toBe(
      expected ?? "dialogue.question-step-not-allowed",
    );
  });

  it("call one at a time: the one before goes back to the list", () => {
    const questions = [aQuestion(1, { state: "called" }), aQuestion(2, { state: "released" })];
    const called = directQuestion(open, questions, anId("petition", 2), { step: "call" }, leader, now);
    expect(called.ok && called.value.changed.map(({ number, state }) => [number, state])).toEqual([
      [2, "called"],
      [1, "released"],
    ]);
  });

  it("call nobody before the session is open", () => {
    const planned = aDialogue();
    const called = directQuestion(planned, some(1), anId("petition", 1), { step: "call" }, leader, now);
    expect(called).toEqual({ ok: false, refusal: "dialogue.not-open" });
    const released = directQuestion(planned, some(1), anId("petition", 1), { step: "release" }, leader, now);
    expect(released).toMatchObject({ ok: true });
  });

  it("take what is hidden off the projector at once", () => {
    const shown = aDialogue({
      state: "open",
      room: { ...open.room, currentId: anId("petition", 1), scene: "question" },
    });
    const questions = [aQuestion(1, { state: "called" })];
    const hidden = directQuestion(shown, questions, anId("petition", 1), directions.hide, leader, now);
    expect(hidden.ok && hidden.value.dialogue.room.currentId).toBeNull();
  });
});

describe("joined questions", () => {
  it("lose no asker and end in no circle, however they are joined, separated and directed", () => {
    const act = fc.record({
      what: fc.constantFrom("merge", "separate", ...(Object.keys(directions) as QuestionStep[])),
      one: fc.integer({ min: 1, max: 6 }),
      other: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let [dialogue, questions] = [open, some(6)];
        for (const { what, one, other } of acts) {
          const [id, into] = [anId("petition", one), anId("petition", other)];
          if (what === "merge") {
            const merged = mergeQuestion(questions, id, into, leader, now);
            if (merged.ok) questions = replaced(questions, merged.value);
          } else if (what === "separate") {
            const separated = separateQuestion(questions, id, leader, now);
            if (separated.ok) questions = replaced(questions, [separated.value]);
          } else {
            const directed = directQuestion(dialogue, questions, id, directions[what], leader, now);
            if (directed.ok)
              [dialogue, questions] = [directed.value.dialogue, replaced(questions, directed.value.changed)];
          }
          expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
          const firsts = new Set(questions.filter((own) => own.mergedInto === null).map((own) => own.petitionId));
          for (const question of questions)
            if (question.mergedInto !== null) expect(firsts.has(question.mergedInto)).toBe(true);
          expect(questions.filter((own) => own.state === "called" && own.mergedInto === null).length).toBeLessThan(2);
          expect(groupQuestions(questions.map(asked)).reduce((sum, { askers }) => sum + askers, 0)).toBe(6);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("that were called together go back together when another is called", () => {
    const questions = [
      aQuestion(1, { state: "called", mergedInto: anId("petition", 4) }),
      aQuestion(2, { state: "released" }),
      aQuestion(4, { state: "called" }),
    ];
    const called = directQuestion(open, questions, anId("petition", 2), { step: "call" }, leader, now);
    expect(called.ok && called.value.changed.map(({ number, state }) => [number, state])).toEqual([
      [2, "called"],
      [1, "released"],
      [4, "released"],
    ]);
  });

  it("that are separated while the first is being asked go back to the list", () => {
    const questions = [
      aQuestion(1, { state: "called" }),
      aQuestion(2, { state: "called", mergedInto: anId("petition", 1) }),
    ];
    const separated = separateQuestion(questions, anId("petition", 2), leader, now);
    expect(separated).toMatchObject({ ok: true, value: { state: "released", mergedInto: null } });
  });

  it("are suggested by their words and their place, without accents and each once", () => {
    const text = (number: number, said: string, hamlet: number | null = null) => ({
      ...asked(aQuestion(number)),
      text: said,
      hamletId: hamlet === null ? null : anId("unit", hamlet),
    });
    const found = likelySame([
      text(1, "Bao giờ xã sửa đường vào thôn Một"),
      text(2, "Bao gio xa sua duong vao thon Mot?"),
      text(3, "Nước ruộng thiếu, đề nghị xã xem lại"),
      text(4, "Đề nghị xã xem lại tiền điện"),
    ]);
    expect(found).toEqual([{ petitionId: anId("petition", 2), into: anId("petition", 1), percent: 100 }]);
  });
});

function asked(question: Question) {
  const { petitionId, number, topic, mergedInto } = question;
  return { petitionId, number, topic, mergedInto, text: `câu ${number}`, hamletId: null };
}
