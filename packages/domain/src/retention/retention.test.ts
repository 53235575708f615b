import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aRetentionRule } from "../examples/index.ts";
import { Day, type Instant, addDays, dayOf, daysBetween, startOf } from "../values/index.ts";
import { RetentionRule, erasedBefore, isVerified, lastDayKept, ruleInForce } from "./index.ts";

const day = (text: string) => Day.parse(text);

describe("how long a record is kept", () => {
  test("in years it ends on the same date, in days after so many days, and for good it never ends", () => {
    expect(lastDayKept({ count: 15, unit: "year" }, day("2026-03-05"))).toBe("2041-03-05");
    expect(lastDayKept({ count: 1, unit: "year" }, day("2024-02-29"))).toBe("2025-02-28");
    expect(lastDayKept({ count: 90, unit: "day" }, day("2026-01-01"))).toBe("2026-04-01");
    expect(lastDayKept("for-good", day("2026-01-01"))).toBeNull();
    expect(lastDayKept("not-known", day("2026-01-01"))).toBeNull();
  });

  test("is told by the rule that holds on the day", () => {
    const old = aRetentionRule({
      id: "recording@2020-01-01",
      validity: { from: day("2020-01-01"), to: day("2024-12-31") },
    });
    const rules = [old, aRetentionRule()];
    expect(ruleInForce(rules, "recording", day("2024-12-31"))?.id).toBe("recording@2020-01-01");
    expect(ruleInForce(rules, "recording", day("2025-01-01"))?.id).toBe("recording@2025-01-01");
    expect(ruleInForce(rules, "recording", day("2019-12-31"))).toBeNull();
    expect(ruleInForce(rules, "draft", day("2025-01-01"))).toBeNull();
  });

  test("what is erased by itself is kept for every whole day of its period and gone on the day after", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 200 }), (from, age) => {
        const began = addDays(day("2025-06-01"), from);
        const today = addDays(began, age);
        const limit = erasedBefore([aRetentionRule()], "recording", (startOf(today) + 3_600_000) as Instant);
        const isErased = limit !== null && startOf(began) + 3_600_000 < limit.before;
        expect(isErased).toBe(daysBetween(began, today) > 90);
      }),
    );
  });

  test("nothing is erased by itself that is to be proposed, that is kept, or that no rule names", () => {
    const now = startOf(day("2026-11-27"));
    const proposed = aRetentionRule({ end: "proposed" });
    expect(erasedBefore([proposed], "recording", now)).toBeNull();
    expect(
      erasedBefore([aRetentionRule({ end: "kept", period: "for-good", start: null })], "recording", now),
    ).toBeNull();
    expect(erasedBefore([], "recording", now)).toBeNull();
    expect(dayOf(now)).toBe("2026-11-27");
  });

  test("rests on a text that was read only where it is law in force", () => {
    const { source } = aRetentionRule();
    expect(isVerified({ source: { ...source, basis: "law" } })).toBe(true);
    expect(isVerified({ source: { ...source, basis: "law", read: "unverified" } })).toBe(false);
    expect(isVerified({ source })).toBe(false);
  });

  test("a rule that erases without a number of days, or proposes without a period, is no rule", () => {
    expect(RetentionRule.safeParse(aRetentionRule()).success).toBe(true);
    expect(RetentionRule.safeParse(aRetentionRule({ period: { count: 1, unit: "year" } })).success).toBe(false);
    expect(RetentionRule.safeParse(aRetentionRule({ end: "proposed", period: "for-good", start: null })).success).toBe(
      false,
    );
    expect(RetentionRule.safeParse(aRetentionRule({ end: "kept", period: "for-good" })).success).toBe(false);
  });
});
