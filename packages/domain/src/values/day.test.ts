import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, addDays, dayFrom, daysBetween, holdsOn, isDay, lastDayOfMonth, weekdayOf } from "./day.ts";

const day = (text: string) => text as Day;

describe("a day", () => {
  it("exists in the calendar or is refused", () => {
    expect(isDay("2024-02-29")).toBe(true);
    expect(isDay("2025-02-29")).toBe(false);
    expect(isDay("2025-2-9")).toBe(false);
    expect(isDay("")).toBe(false);
  });

  it("comes from year, month and day only where there is such a day", () => {
    expect(dayFrom(2025, 6, 30)).toBe("2025-06-30");
    expect(dayFrom(2025, 6, 31)).toBeNull();
    expect(dayFrom(2025, 13, 1)).toBeNull();
  });

  it("moves by days and is counted back the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (count) => {
        const start = day("2025-01-15");
        expect(daysBetween(start, addDays(start, count))).toBe(count);
      }),
    );
  });

  it("knows its weekday and the end of its month", () => {
    expect(weekdayOf(day("2025-01-29"))).toBe(3);
    expect(lastDayOfMonth(2024, 2)).toBe("2024-02-29");
    expect(lastDayOfMonth(2025, 12)).toBe("2025-12-31");
  });

  it("lies within a row's validity with both ends", () => {
    const row = { from: day("2025-01-01"), to: day("2025-06-30") };
    expect(holdsOn(row, day("2025-01-01"))).toBe(true);
    expect(holdsOn(row, day("2025-06-30"))).toBe(true);
    expect(holdsOn(row, day("2025-07-01"))).toBe(false);
    expect(holdsOn({ from: row.from, to: null }, day("2099-01-01"))).toBe(true);
  });
});
