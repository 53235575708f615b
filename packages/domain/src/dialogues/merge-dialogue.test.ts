import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDialogue, aPetition, aTask, anId } from "../examples/index.ts";
import { Day, type Id, type Instant } from "../values/index.ts";
import { type DialogueCopy, emptyCopyOf } from "./dialogue-copy.ts";
import { mergeDialogue } from "./merge-dialogue.ts";
import { newQuestion } from "./question.ts";

const dialogueId = anId("dialogue");
const own = { communeId: anId("commune"), dialogueId };
const at = (minute: number) => (1_742_432_400_000 + minute * 60_000) as Instant;
const empty = emptyCopyOf(aDialogue({ state: "announced", updatedAt: at(0) }));

// The same words give the same id, as a digest would.
const known = new Map<string, number>();
const sameId = (words: string): Id<"dialogueEvent"> => {
  known.set(words, known.get(words) ?? known.size + 1_000);
  return anId("dialogueEvent", known.get(words) ?? 0);
};
const merge = (here: DialogueCopy, brought: DialogueCopy) => mergeDialogue(here, brought, sameId);

/** What a copy becomes when something happens on its machine. */
const asked = (copy: DialogueCopy, number: number, text = `Câu hỏi ${number}`): DialogueCopy => {
  const petitionId = anId("petition", number);
  if (copy.petitions.some(({ id }) => id === petitionId)) return copy;
  const next = Math.max(0, ...copy.questions.map((question) => question.number)) + 1;
  const place = { ...own, petitionId, number: next, mayShow: true, topic: "land" } as const;
  return {
    ...copy,
    questions: [...copy.questions, newQuestion(place, at(1))],
    petitions: [...copy.petitions, aPetition({ id: petitionId, text, updatedAt: at(1), revision: 1 })],
  };
};
const answered = (copy: DialogueCopy, number: number, text: string, minute: number): DialogueCopy => ({
  ...copy,
  petitions: copy.petitions.map((petition) =>
    petition.id === anId("petition", number)
      ? {
          ...petition,
          answer: { text, at: at(minute), personId: anId("person"), signedBy: null },
          updatedAt: at(minute),
          revision: petition.revision + 1,
        }
      : petition,
  ),
});
const promised = (copy: DialogueCopy, number: number): DialogueCopy => {
  if (copy.promises.some(({ id }) => id === anId("promise", number))) return copy;
  const next = Math.max(0, ...copy.promises.map((promise) => promise.number)) + 1;
  const made = { text: `Việc ${number}`, positionId: anId("position"), hamletId: null, dueOn: Day.parse("2025-05-01") };
  const by = { petitionId: null, taskId: anId("task", number), madeAt: at(2), personId: anId("person") };
  return {
    ...copy,
    promises: [...copy.promises, { ...own, id: anId("promise", number), number: next, ...made, ...by }],
    tasks: [...copy.tasks, aTask({ id: anId("task", number), updatedAt: at(2) })],
  };
};
const stateOf = (copy: DialogueCopy, state: "open" | "held", minute: number): DialogueCopy => ({
  ...copy,
  dialogue: { ...copy.dialogue, state, updatedAt: at(minute), version: copy.dialogue.version + 1 },
});

const happening = fc.oneof(
  fc.record({ what: fc.constant("ask" as const), number: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ what: fc.constant("promise" as const), number: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    what: fc.constant("answer" as const),
    number: fc.integer({ min: 1, max: 12 }),
    minute: fc.integer({ min: 3, max: 30 }),
    text: fc.constantFrom("Có", "Không", "Sẽ xem lại"),
  }),
);

describe("two copies of one session", () => {
  const live = (
    copy: DialogueCopy,
    side: number,
    acts: { what: string; number: number; minute?: number; text?: string }[],
  ) =>
    acts.reduce((now, { what, number, minute = 1, text = "" }) => {
      // What is begun on one machine has an id that no other machine makes.
      if (what === "ask") return asked(now, number + side * 100);
      if (what === "promise") return promised(now, number + side * 100);
      return answered(now, number, text, minute);
    }, copy);

  it("come together with every row of both, each number once, and the same again from the same copy", () => {
    const acts = fc.array(happening, { maxLength: 25 });
    fc.assert(
      fc.property(acts, acts, acts, fc.boolean(), (before, mine, theirs, isHeldThere) => {
        const base = live(empty, 0, before);
        const here = live(base, 1, mine);
        const there = live(base, 2, theirs);
        const brought = isHeldThere ? stateOf(there, "held", 40) : there;
        const merged = merge(here, brought);
        for (const copy of [here, brought]) {
          for (const { id } of copy.petitions) expect(merged.petitions.some((one) => one.id === id)).toBe(true);
          for (const { id } of copy.promises) expect(merged.promises.some((one) => one.id === id)).toBe(true);
          for (const { answer } of copy.petitions) {
            const kept = JSON.stringify([merged.petitions, merged.events]);
            if (answer !== null) expect(kept).toContain(answer.text);
          }
        }
        for (const rows of [merged.questions, merged.promises])
          expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
        const told = isHeldThere ? brought : here;
        for (const { petitionId, number } of told.questions)
          expect(merged.questions.find((one) => one.petitionId === petitionId)?.number).toBe(number);
        expect(merge(merged, brought)).toEqual(merged);
      }),
      { numRuns: 300 },
    );
  });

  it("keep the numbers told in the room; a question asked meanwhile elsewhere gets the next, and the log says so", () => {
    const base = asked(empty, 1);
    const here = asked(base, 101, "Hỏi từ nhà");
    const room = stateOf(asked(asked(base, 201, "Hỏi tại hội trường"), 202), "held", 30);
    const merged = merge(here, room);
    const numberOf = (number: number) =>
      merged.questions.find(({ petitionId }) => petitionId === anId("petition", number))?.number;
    expect([numberOf(1), numberOf(201), numberOf(202), numberOf(101)]).toEqual([1, 2, 3, 4]);
    expect(merged.events).toMatchObject([{ kind: "renumbered", petitionId: anId("petition", 101), note: "2 → 4" }]);
    expect(merged.dialogue.state).toBe("held");
  });

  it("that answered one question differently keep the later answer, and the other in the log", () => {
    const base = asked(empty, 1);
    const merged = merge(answered(base, 1, "Sửa trong quý II", 5), answered(base, 1, "Sửa trong quý III", 9));
    expect(merged.petitions[0]?.answer?.text).toBe("Sửa trong quý III");
    expect(merged.events).toMatchObject([{ kind: "other-text-kept", note: "Sửa trong quý II" }]);
  });
});
