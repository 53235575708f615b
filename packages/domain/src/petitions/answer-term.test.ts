import { describe, expect, it } from "vitest";
import { type CalendarDay, calendarOf } from "../calendar/index.ts";
import { aPetition, anActor, anId } from "../examples/index.ts";
import { type Day, type Instant, startOf } from "../values/index.ts";
import { answerTerm, isAnswerLate } from "./answer-term.ts";
import { petitionStepsFor } from "./steps-for.ts";

const words = { vi: "Ngày Giải phóng miền Nam", en: "Reunification Day" };
const holiday: CalendarDay = {
  day: "2025-04-30" as Day,
  kind: "holiday",
  name: words,
  source: { title: words, number: null, verified: "computed", readAs: "unverified" },
  pairedWith: null,
};
const made = calendarOf([holiday]);
if (!made.ok) throw new Error(made.refusal);
const calendar = made.value;

describe("the day by which a word is to be answered", () => {
  it("counts working days from the day after receipt and names every day passed over", () => {
    const answerBy = answerTerm(startOf("2025-04-25" as Day), { feedbackAnswerDays: 3 }, calendar);
    expect(answerBy).toEqual({
      day: "2025-05-01",
      rule: "commune-setting",
      days: 3,
      skipped: [
        { day: "2025-04-26", why: { vi: "Thứ Bảy", en: "Saturday" } },
        { day: "2025-04-27", why: { vi: "Chủ nhật", en: "Sunday" } },
        { day: "2025-04-30", why: words },
      ],
      isAssumed: true,
    });
  });

  it("counts a word received at night in Viet Nam for that day", () => {
    const midnight = startOf("2025-04-26" as Day);
    const justBefore = (midnight - 1) as Instant;
    expect(answerTerm(justBefore, { feedbackAnswerDays: 1 }, calendar).day).toBe("2025-04-28");
  });

  it("makes an unanswered word late on the day after", () => {
    const answerBy = answerTerm(startOf("2025-04-25" as Day), { feedbackAnswerDays: 3 }, calendar);
    expect(isAnswerLate(aPetition(), answerBy, "2025-05-01" as Day)).toBe(false);
    expect(isAnswerLate(aPetition(), answerBy, "2025-05-02" as Day)).toBe(true);
    expect(isAnswerLate(aPetition({ state: "answered" }), answerBy, "2025-05-02" as Day)).toBe(false);
  });
});

describe("what may be done with a word", () => {
  it("is to assign and answer for the desk, to answer for its holder, and nothing after the answer", () => {
    const own = aPetition({ state: "assigned", positionId: anId("position") });
    expect(petitionStepsFor(own, anActor())).toEqual(["assign", "answer"]);
    expect(petitionStepsFor(own, anActor({ bundle: "official" }))).toEqual(["answer"]);
    expect(petitionStepsFor(own, anActor({ bundle: "official", positionIds: [] }))).toEqual([]);
    expect(petitionStepsFor(aPetition({ state: "answered" }), anActor())).toEqual([]);
  });
});
