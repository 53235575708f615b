import { describe, expect, test } from "vitest";
import { aCalendar } from "../calendar/a-calendar.ts";
import { ruleBookOf } from "../calendar/index.ts";
import { aPetition } from "../examples/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import { answerByOf } from "./answer-by.ts";
import { communeLimits, deadlinesOfPetition, nextDeadline } from "./matter-facts.ts";
import { plainEvent } from "./take-step.ts";

const day = (text: string) => Day.parse(text);
const book = ruleBookOf(communeLimits({ feedbackAnswerDays: 10 }));
if (!book.ok) throw new Error(book.refusal);
const nobody = { personId: null, positionId: null };
const event = (kind: "received" | "answered", on: string) =>
  plainEvent(kind, (startOf(day(on)) + 1) as Instant, nobody, day(on));
const deadlines = (...events: ReturnType<typeof event>[]) =>
  deadlinesOfPetition(book.value, aCalendar(), aPetition(), events, { afterSuspension: "remaining" });

describe("the commune's own promise", () => {
  test("is a limit like any other, but marked as the commune's setting", () => {
    const [own] = deadlines(event("received", "2026-11-23"));
    expect(own).toMatchObject({ stage: "answer", due: "2026-12-08", state: "open" });
    expect(own?.terms[0]?.limit.source.basis).toBe("commune-setting");
  });

  test("is what comes next until it is kept", () => {
    expect(nextDeadline(deadlines(event("received", "2026-11-23")))?.due).toBe("2026-12-08");
    expect(nextDeadline(deadlines(event("received", "2026-11-23"), event("answered", "2026-11-30")))).toBeNull();
  });
});

describe("what a citizen is told", () => {
  const told = (...events: ReturnType<typeof event>[]) => answerByOf(deadlines(...events));

  test("is the day, whose rule it is, and every day passed over with its reason", () => {
    expect(told(event("received", "2026-11-23"))).toMatchObject({
      day: "2026-12-08",
      rule: "commune-setting",
      days: 10,
      unit: "working-day",
      isAssumed: false,
      isUnverified: false,
      skipped: [
        { day: "2026-11-24", why: { vi: "Ngày Văn hoá Việt Nam 24/11" } },
        { day: "2026-11-28", why: { vi: "Thứ Bảy" } },
        { day: "2026-11-29", why: { vi: "Chủ nhật" } },
        { day: "2026-12-05", why: { vi: "Thứ Bảy" } },
        { day: "2026-12-06", why: { vi: "Chủ nhật" } },
      ],
    });
  });

  test("says so where the calendar of a year was not entered", () => {
    expect(told(event("received", "2031-04-25"))).toMatchObject({ isAssumed: true });
  });

  test("is nothing before anything was received", () => {
    expect(told()).toBeNull();
  });
});
