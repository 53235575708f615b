import { describe, expect, it } from "vitest";
import { answerDaysFor } from "./answer-days.ts";

describe("the days to answer a new recommendation", () => {
  it("are the commune's own for what the Front and the inspection board recommend, where it has set them", () => {
    const own = { recommendationAnswerDays: 10 };
    expect(answerDaysFor("supervision", own, { answerDays: 20 })).toBe(10);
    expect(answerDaysFor("criticism", own, undefined)).toBe(10);
    expect(answerDaysFor("self-inspection", own, { answerDays: 20 })).toBe(20);
  });

  it("are those agreed last where it has set none, and fifteen where nothing was agreed", () => {
    const none = { recommendationAnswerDays: null };
    expect(answerDaysFor("supervision", none, { answerDays: 20 })).toBe(20);
    expect(answerDaysFor("supervision", none, undefined)).toBe(15);
  });
});
