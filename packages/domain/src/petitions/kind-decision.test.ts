import { describe, expect, test } from "vitest";
import { aCalendar } from "../calendar/a-calendar.ts";
import { ruleBookOf } from "../calendar/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import type { CaseEventKind } from "./case-event.ts";
import { datedLimits, movedLimits } from "./kind-decision.ts";
import { communeLimits, deadlinesOfPetition } from "./matter-facts.ts";
import type { PetitionKind } from "./petition.ts";
import { standingEvents } from "./standing-events.ts";
import { plainEvent } from "./take-step.ts";

const day = (text: string) => Day.parse(text);
const [promise] = communeLimits({ feedbackAnswerDays: 10 });
if (promise === undefined) throw new Error("the commune promises nothing");
const accept = {
  ...promise,
  id: "complaint.accept@2020-01-01",
  series: "complaint.accept",
  matters: ["complaint"],
  stage: "accept",
  until: ["accepted"],
  count: 7,
};
const book = ruleBookOf([promise, accept]);
if (!book.ok) throw new Error(book.refusal);

const event = (kind: CaseEventKind, on: string) =>
  plainEvent(kind, (startOf(day(on)) + 1) as Instant, { personId: null, positionId: null }, day(on));
const deadlines = (kind: PetitionKind, ...kinds: CaseEventKind[]) =>
  deadlinesOfPetition(
    book.value,
    aCalendar(),
    { kind, particulars: null },
    kinds.map((name, place) => event(name, place === 0 ? "2026-11-23" : "2026-11-24")),
    { afterSuspension: "remaining" },
  );

describe("the dates of another kind", () => {
  test("are counted from the day of receipt by its own rules; what its law does not know falls away", () => {
    const moved = movedLimits(deadlines("feedback", "received"), deadlines("complaint", "received"));
    expect(moved.map(({ stage, change, before, after }) => [stage, change, before?.due, after?.due])).toEqual([
      ["accept", "new", undefined, "2026-12-03"],
      ["answer", "gone", "2026-12-08", undefined],
    ]);
    expect(movedLimits(deadlines("feedback", "received"), deadlines("recommendation", "received"))).toMatchObject([
      { stage: "answer", change: "same" },
    ]);
  });

  test("are kept in the history with the row behind each", () => {
    expect(datedLimits(deadlines("complaint", "received"))).toEqual([
      { limitId: "complaint.accept@2020-01-01", name: accept.name, due: "2026-12-03" },
    ]);
    expect(datedLimits(deadlines("complaint", "received", "accepted"))).toEqual([]);
  });

  test("do not count a step that was taken as another kind: a complaint is still to be accepted", () => {
    const taken = deadlines("complaint", "received", "accepted", "assigned", "kind-corrected");
    expect(taken).toMatchObject([{ stage: "accept", state: "open", due: "2026-12-03" }]);
    expect(deadlines("complaint", "received", "accepted", "kind-corrected", "accepted")[0]?.state).toBe("met");
  });
});

describe("what counts after a correction", () => {
  const kinds = (kind: PetitionKind, ...given: CaseEventKind[]) =>
    standingEvents(
      kind,
      given.map((name) => ({ kind: name })),
    ).map((one) => one.kind);

  test("is everything where there was none", () => {
    expect(kinds("complaint", "received", "accepted")).toEqual(["received", "accepted"]);
  });

  test("is work that holds for any kind, without what only the law of the old one knows", () => {
    expect(kinds("feedback", "received", "accepted", "suspended", "resumed", "kind-corrected", "noted")).toEqual([
      "received",
      "accepted",
      "kind-corrected",
      "noted",
    ]);
  });
});
