import { describe, expect, test } from "vitest";
import { Day, addDays, daysBetween, yearOf } from "../values/index.ts";
import { lunarToSolar, tetOf } from "./lunar.ts";

describe("the Vietnamese lunar calendar", () => {
  test.each([
    [2025, "2025-01-29"],
    [2026, "2026-02-17"],
    [2027, "2027-02-06"],
    [2028, "2028-01-26"],
    [2029, "2029-02-13"],
  ])("Tết of %s begins on %s", (year, first) => {
    expect(tetOf(year)).toBe(first);
  });

  test("Tết of 2030 begins on 02/02, a day before the Chinese new year", () => {
    expect(tetOf(2030)).toBe("2030-02-02");
  });

  test("Tết of 1985 began on 21/01, a month before the Chinese new year, and that of 2007 on 17/02", () => {
    expect(tetOf(1985)).toBe("1985-01-21");
    expect(tetOf(2007)).toBe("2007-02-17");
  });

  test.each(["2025-04-07", "2026-04-26", "2027-04-16", "2028-04-04", "2029-04-23"])(
    "the Hùng Kings' day falls on %s",
    (solar) => {
      expect(lunarToSolar(yearOf(Day.parse(solar)), 3, 10)).toBe(solar);
    },
  );

  test("days after a leap month are moved by it: mid-autumn of 2025 (leap sixth month) is 06/10", () => {
    expect(lunarToSolar(2025, 8, 15)).toBe("2025-10-06");
    expect(lunarToSolar(2023, 8, 15)).toBe("2023-09-29");
  });

  test("a month of 29 days has no 30th", () => {
    expect(lunarToSolar(2025, 12, 30)).toBeNull();
    expect(lunarToSolar(2025, 12, 29)).toBe("2026-02-16");
  });

  test("what is no day of the calendar has no solar day", () => {
    for (const [year, month, day] of [
      [2025, 0, 1],
      [2025, 13, 1],
      [2025, 1, 0],
      [2025, 1, 31],
      [2025.5, 1, 1],
      [1800, 1, 1],
      [2200, 1, 1],
    ] as const)
      expect(lunarToSolar(year, month, day)).toBeNull();
  });

  test("months follow each other by 29 or 30 days, with one leap month in a year of thirteen", () => {
    for (let year = 1901; year < 2199; year += 1) {
      const length = daysBetween(tetOf(year), tetOf(year + 1));
      expect([353, 354, 355, 383, 384, 385]).toContain(length);
      const starts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => lunarToSolar(year, month, 1));
      const gaps = [...starts.slice(1), tetOf(year + 1)].map((next, index) => {
        const from = starts[index];
        return from === null || from === undefined || next === null ? 0 : daysBetween(from, next);
      });
      const isLeapGap = (gap: number) => gap >= 58 && gap <= 60;
      expect(gaps.filter((gap) => gap !== 29 && gap !== 30).every(isLeapGap)).toBe(true);
      expect(gaps.filter(isLeapGap).length).toBe(length > 360 ? 1 : 0);
    }
  });

  test("it stays within a day of the platform's Chinese calendar, except in 1985 when a leap month lies between", () => {
    const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });
    const isChineseNewYear = (day: Day) => chinese.format(new Date(`${day}T00:00:00Z`)) === "1/1";
    const differing: number[] = [];
    for (let year = 1976; year <= 2050; year += 1)
      if (![-1, 0, 1].some((shift) => isChineseNewYear(addDays(tetOf(year), shift)))) differing.push(year);
    expect(differing).toEqual([1985]);
  });
});
