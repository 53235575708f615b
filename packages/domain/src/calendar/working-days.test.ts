import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Day, addDays } from "../values/index.ts";
import { aCalendar, aCalendarDay, fiveYearsOfRows } from "./a-calendar.ts";
import { addWorkingDays, isWorkingDay, nextWorkingDay, whyDayOff, workingDaysBetween } from "./working-days.ts";

const calendar = aCalendar();
const day = (text: string) => Day.parse(text);

describe("which days are worked", () => {
  test("a swapped Saturday is worked and its Friday is not", () => {
    expect(isWorkingDay(calendar, day("2026-01-10"))).toBe(true);
    expect(isWorkingDay(calendar, day("2026-01-02"))).toBe(false);
    expect(isWorkingDay(calendar, day("2026-01-17"))).toBe(false);
  });

  test("a day off says why: the row, the weekend, or nothing", () => {
    expect(whyDayOff(calendar, day("2026-11-24"))).toMatchObject({ name: { vi: "Ngày Văn hoá Việt Nam 24/11" } });
    expect(whyDayOff(calendar, day("2026-11-22"))).toBe("weekend");
    expect(whyDayOff(calendar, day("2026-11-23"))).toBeNull();
  });

  test("a holiday on a weekend names the holiday, not the weekend", () => {
    expect(whyDayOff(calendar, day("2026-04-26"))).toMatchObject({ kind: "holiday" });
  });

  test("24 November is worked in 2025 and off from 2026", () => {
    expect(isWorkingDay(calendar, day("2025-11-24"))).toBe(true);
    expect(isWorkingDay(calendar, day("2026-11-24"))).toBe(false);
  });
});

describe("counting working days", () => {
  test("ten working days from 23/11/2026 end on 08/12, not on 07/12: the holiday of 24/11 is skipped and shown", () => {
    const counted = addWorkingDays(calendar, day("2026-11-23"), 10);
    expect(counted.day).toBe("2026-12-08");
    expect(counted.assumed).toBe(false);
    expect(counted.skipped.map((skip) => skip.day)).toEqual([
      "2026-11-24",
      "2026-11-28",
      "2026-11-29",
      "2026-12-05",
      "2026-12-06",
    ]);
  });

  test("seven working days from 19/11/2026 end on 01/12", () => {
    expect(addWorkingDays(calendar, day("2026-11-19"), 7).day).toBe("2026-12-01");
  });

  test("seven working days from 03/02/2027 pass the whole of Tết and end on 19/02", () => {
    expect(addWorkingDays(calendar, day("2027-02-03"), 7).day).toBe("2027-02-19");
  });

  test("a Saturday that is worked for another day is counted, and the proof names it", () => {
    const counted = addWorkingDays(calendar, day("2026-01-01"), 7);
    expect(counted.day).toBe("2026-01-12");
    expect(counted.skipped.map((skip) => skip.day)).toEqual(["2026-01-02", "2026-01-03", "2026-01-04", "2026-01-11"]);
    expect(counted.workedWeekends).toMatchObject([{ day: "2026-01-10", pairedWith: "2026-01-02" }]);
  });

  test("no working days end where they begin", () => {
    expect(addWorkingDays(calendar, day("2026-11-24"), 0)).toMatchObject({ day: "2026-11-24", skipped: [] });
  });

  test("the next working day before Tết 2026 is ten days away", () => {
    expect(nextWorkingDay(calendar, day("2026-02-13")).day).toBe("2026-02-23");
  });

  test("a term that runs into 2030 counts Monday to Friday there and says from which day", () => {
    const counted = addWorkingDays(calendar, day("2029-12-31"), 2);
    expect(counted).toMatchObject({ day: "2030-01-02", assumed: true, firstUncovered: "2030-01-01" });
  });

  test("rows of a year that is not complete are kept and the year is still called assumed", () => {
    const counted = addWorkingDays(aCalendar([aCalendarDay("2030-01-01")]), day("2029-12-31"), 1);
    expect(counted).toMatchObject({ day: "2030-01-02", assumed: true, firstUncovered: "2030-01-01" });
  });

  test.each([-1, 1.5, Number.NaN, 10_001])("a count of %s is a mistake of the caller", (count) => {
    expect(() => addWorkingDays(calendar, day("2026-01-05"), count)).toThrow(RangeError);
  });
});

// An independent model: looks every day up in the plain list, by the weekday names of the language's own calendar.
const rows = fiveYearsOfRows();
const weekdayName = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" });
function isWorkedSlowly(date: Date): boolean {
  const text = date.toISOString().slice(0, 10);
  const kind = rows.find((row) => row.day === text)?.kind;
  if (kind !== undefined) return kind === "swap-work";
  return !["Sat", "Sun"].includes(weekdayName.format(date));
}
const nextDate = (date: Date) => new Date(date.getTime() + 86_400_000);
function addSlowly(worked: (date: Date) => boolean, start: string, count: number): string {
  let date = new Date(`${start}T00:00:00Z`);
  for (let left = count; left > 0;) {
    date = nextDate(date);
    if (worked(date)) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

const anyStart = fc.integer({ min: 0, max: 5 * 366 }).map((offset) => addDays(day("2024-12-01"), offset));
const anyCount = fc.integer({ min: 0, max: 90 });

describe("the count holds against an independent model", () => {
  test("on every day of 2025–2029, for terms of 0, 1, 2, 3, 5, 7, 10, 15, 30 and 45 working days", () => {
    const worked = new Map<string, boolean>();
    const remembered = (date: Date) => {
      const text = date.toISOString();
      const known = worked.get(text) ?? isWorkedSlowly(date);
      worked.set(text, known);
      return known;
    };
    for (let at = day("2025-01-01"); at <= "2029-12-31"; at = addDays(at, 1)) {
      for (const count of [0, 1, 2, 3, 5, 7, 10, 15, 30, 45]) {
        const fast = addWorkingDays(calendar, at, count).day;
        if (fast !== addSlowly(remembered, at, count)) expect.fail(`${at} + ${count}: ${fast}`);
      }
    }
  });

  test("on random days and terms", () => {
    fc.assert(
      fc.property(anyStart, anyCount, (start, count) => {
        expect(addWorkingDays(calendar, start, count).day).toBe(addSlowly(isWorkedSlowly, start, count));
      }),
      { numRuns: 300 },
    );
  });

  test("counting back what was added gives the same number, and the skipped days make up the rest", () => {
    fc.assert(
      fc.property(anyStart, anyCount, (start, count) => {
        const counted = addWorkingDays(calendar, start, count);
        expect(workingDaysBetween(calendar, start, counted.day).count).toBe(count);
        expect(addDays(start, count + counted.skipped.length)).toBe(counted.day);
        expect(counted.skipped.every((skip) => !isWorkingDay(calendar, skip.day))).toBe(true);
      }),
    );
  });

  test("between two days the count is the same backwards with the other sign, and adds up over a day between", () => {
    fc.assert(
      fc.property(anyStart, anyStart, anyStart, (a, b, c) => {
        const between = (from: Day, to: Day) => workingDaysBetween(calendar, from, to).count;
        expect(between(a, b) + between(b, a)).toBe(0);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });

  test("a later start or a longer term never ends earlier, and a term of at least one day ends on a working day", () => {
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 1, max: 90 }), (start, count) => {
        const end = addWorkingDays(calendar, start, count).day;
        expect(addWorkingDays(calendar, addDays(start, 1), count).day >= end).toBe(true);
        expect(addWorkingDays(calendar, start, count + 1).day > end).toBe(true);
        expect(isWorkingDay(calendar, end)).toBe(true);
      }),
    );
  });
});
