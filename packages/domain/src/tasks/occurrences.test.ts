import { describe, expect, it } from "vitest";
import type { Day } from "../values/index.ts";
import { occurrencesOf, occurrencesSince } from "./occurrences.ts";

const days = (
  every: "day" | "week" | "month" | "quarter" | "half-year" | "year",
  dayOfMonth: number | null,
  month: number | null,
) => occurrencesOf({ every, dayOfMonth, month }, 2025).map((occurrence) => occurrence.deadline);

describe("a recurring duty", () => {
  it("of each month is due on its day, or on the month's last day", () => {
    expect(days("month", 15, null)).toHaveLength(12);
    expect(days("month", 15, null)[1]).toBe("2025-02-15");
    expect(days("month", 31, null)[1]).toBe("2025-02-28");
    expect(days("month", null, null)[3]).toBe("2025-04-30");
  });

  it("of each quarter and half-year is due at the period's end", () => {
    expect(days("quarter", null, null)).toEqual(["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]);
    expect(days("half-year", null, null)).toEqual(["2025-06-30", "2025-12-31"]);
  });

  it("of each year is due in its month", () => {
    expect(days("year", 15, 11)).toEqual(["2025-11-15"]);
  });

  it("of each week is due on Fridays, and of each day has no due day", () => {
    expect(days("week", null, null)).toHaveLength(52);
    expect(days("day", null, null)).toEqual([]);
  });

  it("begins with the first day that was not over, and has its last one at least", () => {
    const since = (day: string | null) =>
      occurrencesSince({ every: "quarter", dayOfMonth: null, month: null }, 2025, day as Day | null).map(
        ({ name }) => name,
      );
    expect(since("2025-06-30")).toEqual(["Quý II/2025", "Quý III/2025", "Quý IV/2025"]);
    expect(since("2025-07-01")).toEqual(["Quý III/2025", "Quý IV/2025"]);
    expect(since("2026-02-01")).toEqual(["Quý IV/2025"]);
    expect(since(null)).toHaveLength(4);
  });
});
