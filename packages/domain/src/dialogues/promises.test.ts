import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChart, aDialogue, aTask, anActor, anId } from "../examples/index.ts";
import { Day, Instant, startOf } from "../values/index.ts";
import { type Tally, attendanceOf } from "./attendance.ts";
import { dialogueFigures } from "./dialogue-figures.ts";
import { makePromise, standingOf } from "./promise.ts";

const day = (text: string) => Day.parse(text);
const leader = anActor({ bundle: "leader" });
const now = Instant.parse(startOf(day("2025-03-20")) + 9 * 3_600_000);
const draft = {
  id: anId("promise"),
  dialogueId: anId("dialogue"),
  petitionId: null,
  text: "Sửa cống đầu thôn Một",
  positionId: anId("position", 7),
  hamletId: anId("unit", 1),
  dueOn: day("2025-04-30"),
};
const given = { number: 1, taskId: anId("task", 9), chart: aChart() };

describe("a promise", () => {
  it("becomes a task of who promised, due on that day, with its words and something to show for it", () => {
    const made = makePromise(draft, aDialogue({ state: "open" }), given, leader, now);
    expect(made).toMatchObject({
      ok: true,
      value: {
        promise: { number: 1, taskId: anId("task", 9) },
        task: {
          positionId: draft.positionId,
          deadline: "2025-04-30",
          evidenceRequired: true,
          source: { kind: "promise", promiseId: draft.id, quote: draft.text },
        },
      },
    });
  });

  it("is written down in the open room or right after, not before and not once the conclusion is out", () => {
    for (const state of ["open", "held"] as const)
      expect(makePromise(draft, aDialogue({ state }), given, leader, now)).toMatchObject({ ok: true });
    for (const state of ["planned", "announced", "concluded", "published", "cancelled"] as const)
      expect(makePromise(draft, aDialogue({ state }), given, leader, now)).toEqual({
        ok: false,
        refusal: "dialogue.not-open",
      });
  });

  it("is kept once confirmed, in time or late by the day it was reported done, and broken when called off", () => {
    const promise = { dueOn: day("2025-04-30") };
    const stands = (state: ReturnType<typeof aTask>["state"], doneOn: string | null, today: string) =>
      standingOf(promise, aTask({ state }), doneOn === null ? null : day(doneOn), day(today));
    expect(stands("assigned", null, "2025-04-30")).toBe("open");
    expect(stands("in-progress", null, "2025-05-01")).toBe("late");
    expect(stands("done", "2025-04-20", "2025-04-21")).toBe("open");
    expect(stands("confirmed", "2025-04-30", "2025-06-01")).toBe("kept");
    expect(stands("confirmed", "2025-05-02", "2025-06-01")).toBe("kept-late");
    expect(stands("cancelled", null, "2025-04-01")).toBe("broken");
  });
});

describe("the attendance", () => {
  const tally = fc.record({
    hamlet: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    sex: fc.constantFrom("woman" as const, "man" as const),
    ethnicGroup: fc.option(fc.constantFrom("Hrê", "Kinh"), { nil: null }),
    people: fc.integer({ min: -5, max: 20 }).filter((people) => people !== 0),
  });

  it("is the sum of its hamlets, and nobody is fewer than nobody", () => {
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 60 }), (rows) => {
        const attendance = attendanceOf(
          rows.map(({ hamlet, ...row }, index): Tally => ({
            ...row,
            communeId: anId("commune"),
            id: anId("tally", index + 1),
            dialogueId: anId("dialogue"),
            hamletId: hamlet === null ? null : anId("unit", hamlet),
            at: now,
          })),
        );
        const sum = attendance.hamlets.reduce((total, { women, men }) => total + women + men, 0);
        expect(attendance.total).toBe(sum);
        expect(attendance.women + attendance.men).toBe(sum);
        for (const { women, men } of attendance.hamlets) expect(Math.min(women, men)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("the figures of sessions", () => {
  it("count what was held in the period, and an answer given later apart from one in the room", () => {
    const counted = {
      dialogue: { day: day("2025-03-20"), state: "published" as const },
      isAnnouncedInTime: true,
      isPublishedInTime: false,
      people: 63,
      questions: [
        { outcome: "answered" as const, isAnswered: true },
        { outcome: "noted" as const, isAnswered: true },
        { outcome: null, isAnswered: false },
      ],
      promises: ["kept", "kept-late", "late", "broken"] as const,
    };
    const planned = { ...counted, dialogue: { day: day("2025-09-20"), state: "planned" as const } };
    const year = { from: day("2025-01-01"), to: day("2025-12-31") };
    expect(dialogueFigures([counted, planned], year)).toEqual({
      "dialogues.held": 1,
      "dialogues.announced-in-time": 1,
      "dialogues.published-in-time": 0,
      "dialogues.people": 63,
      "dialogues.questions": 3,
      "dialogues.answered-in-room": 1,
      "dialogues.answered-later": 1,
      "dialogues.unanswered": 1,
      "dialogues.promises": 4,
      "dialogues.promises-kept": 2,
      "dialogues.promises-late": 1,
      "dialogues.promises-broken": 1,
    });
    expect(dialogueFigures([counted], { from: day("2025-04-01"), to: day("2025-12-31") })["dialogues.held"]).toBe(0);
  });
});
