import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Day, addDays } from "../values/index.ts";
import { aCalendar } from "./a-calendar.ts";
import { lastDayOfTerm } from "./term.ts";
import { isWorkingDay } from "./working-days.ts";

const calendar = aCalendar();
const day = (text: string) => Day.parse(text);

describe("a term in calendar days", () => {
  test("ten days from 03/02/2027 reach Saturday 13/02 and run to Monday 15/02", () => {
    const term = lastDayOfTerm(calendar, day("2027-02-03"), 10);
    expect(term).toMatchObject({ countedTo: "2027-02-13", day: "2027-02-15", assumed: false });
    expect(term.skipped).toEqual([
      { day: "2027-02-13", reason: "weekend" },
      { day: "2027-02-14", reason: "weekend" },
    ]);
  });

  test("a term ending on a working day stays there, whatever days off lie within it", () => {
    expect(lastDayOfTerm(calendar, day("2026-02-10"), 13)).toMatchObject({ day: "2026-02-23", skipped: [] });
  });

  test("a term ending on a swapped Saturday stays there, because it is worked", () => {
    const term = lastDayOfTerm(calendar, day("2026-08-12"), 10);
    expect(term.day).toBe("2026-08-22");
    expect(term.workedWeekends).toMatchObject([{ day: "2026-08-22", pairedWith: "2026-08-31" }]);
  });

  test("a term ending on the Monday given for it runs over the whole National Day to 03/9/2026", () => {
    expect(lastDayOfTerm(calendar, day("2026-08-21"), 10)).toMatchObject({
      countedTo: "2026-08-31",
      day: "2026-09-03",
    });
  });

  test("a term ending in a year without rows says so; one that only passes through it does not", () => {
    expect(lastDayOfTerm(calendar, day("2029-12-25"), 10)).toMatchObject({
      assumed: true,
      firstUncovered: "2030-01-04",
    });
    expect(lastDayOfTerm(calendar, day("2024-12-25"), 10).assumed).toBe(false);
  });

  test("it ends on the first working day at or after the counted day", () => {
    const start = fc.integer({ min: 0, max: 5 * 366 }).map((offset) => addDays(day("2025-01-01"), offset));
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 120 }), (from, count) => {
        const term = lastDayOfTerm(calendar, from, count);
        expect(term.countedTo).toBe(addDays(from, count));
        expect(addDays(term.countedTo, term.skipped.length)).toBe(term.day);
        expect(isWorkingDay(calendar, term.day)).toBe(true);
        expect(term.skipped.some((skip) => isWorkingDay(calendar, skip.day))).toBe(false);
      }),
    );
  });
});
