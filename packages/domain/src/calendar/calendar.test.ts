import { describe, expect, test } from "vitest";
import { Day } from "../values/index.ts";
import { aCalendar, aCalendarDay, aSwap, fiveYearsOfRows } from "./a-calendar.ts";
import { calendarFaults } from "./calendar-faults.ts";
import { CalendarDay, HolidayPack } from "./calendar-day.ts";
import { calendarOf, coverageOf } from "./calendar.ts";
import { proposeHolidays } from "./propose-holidays.ts";

const refusalOf = (rows: CalendarDay[]) => {
  const calendar = calendarOf(rows);
  return calendar.ok ? null : { refusal: calendar.refusal, days: calendar.rows.map((row) => row.day) };
};

describe("a calendar is made of rows that agree", () => {
  test("the five years with their swaps agree", () => {
    expect(calendarFaults(fiveYearsOfRows())).toEqual([]);
  });

  test("two rows for one day are refused and both are named", () => {
    expect(refusalOf([aCalendarDay("2026-08-31"), ...aSwap("2026-08-31", "2026-08-22")])).toEqual({
      refusal: "calendar.contradiction",
      days: ["2026-08-31", "2026-08-31"],
    });
  });

  test("a make-up working day on a day that is worked anyway is refused", () => {
    expect(refusalOf(aSwap("2026-08-31", "2026-08-21"))).toEqual({
      refusal: "calendar.contradiction",
      days: ["2026-08-21"],
    });
  });

  test.each(["compensatory", "swap-off"] as const)("a %s day on a Sunday is refused", (kind) => {
    expect(refusalOf([aCalendarDay("2026-08-30", kind)])?.refusal).toBe("calendar.contradiction");
  });

  test("half a swap is refused, whichever half is missing", () => {
    for (const row of aSwap("2026-01-02", "2026-01-10"))
      expect(refusalOf([row])).toEqual({ refusal: "calendar.swap-without-pair", days: [row.day] });
  });

  test("a swap whose days do not name each other is refused", () => {
    const [off] = aSwap("2026-01-02", "2026-01-10");
    const [, work] = aSwap("2026-08-31", "2026-01-10");
    const rows = [off, work].filter((row) => row !== undefined);
    expect(refusalOf(rows)?.refusal).toBe("calendar.swap-without-pair");
  });

  test("a day in lieu of a holiday that is not there, or not on a weekend, is refused", () => {
    const inLieu = aCalendarDay("2027-05-03", "compensatory", "2027-05-01");
    expect(refusalOf([inLieu])?.refusal).toBe("calendar.compensation-without-holiday");
    expect(refusalOf([inLieu, aCalendarDay("2027-05-01")])).toBeNull();
    const onThursday = aCalendarDay("2027-09-03", "compensatory", "2027-09-02");
    expect(refusalOf([onThursday, aCalendarDay("2027-09-02")])?.refusal).toBe("calendar.compensation-without-holiday");
  });

  test("two days in lieu of one holiday are refused and both are named", () => {
    const rows = [
      aCalendarDay("2027-05-01"),
      aCalendarDay("2027-05-03", "compensatory", "2027-05-01"),
      aCalendarDay("2027-05-04", "compensatory", "2027-05-01"),
    ];
    expect(refusalOf(rows)).toEqual({
      refusal: "calendar.compensation-without-holiday",
      days: ["2027-05-03", "2027-05-04"],
    });
  });
});

describe("a count says when it assumes", () => {
  const days = (first: string, last: string) => [Day.parse(first), Day.parse(last)] as const;

  test("within the entered years nothing is assumed", () => {
    expect(coverageOf(aCalendar(), ...days("2025-01-01", "2029-12-31"))).toEqual({
      assumed: false,
      firstUncovered: null,
    });
  });

  test("the first day not covered is New Year of the missing year, or the first day asked for", () => {
    expect(coverageOf(aCalendar(), ...days("2029-12-20", "2030-01-10")).firstUncovered).toBe("2030-01-01");
    expect(coverageOf(aCalendar(), ...days("2024-12-20", "2025-01-10")).firstUncovered).toBe("2024-12-20");
  });

  test("a year of which one holiday is missing is not covered", () => {
    const calendar = aCalendar(proposeHolidays(2027).filter((row) => row.day !== "2027-09-03"));
    expect(coverageOf(calendar, ...days("2027-03-01", "2027-03-02")).assumed).toBe(true);
  });

  test("no days need no coverage", () => {
    expect(coverageOf(aCalendar(), ...days("2031-02-02", "2031-02-01")).assumed).toBe(false);
  });
});

describe("a row is checked before it is used", () => {
  test("a source that was not read confirms nothing", () => {
    const row = aCalendarDay("2026-01-01");
    const claimed = { ...row, source: { ...row.source, verified: "confirmed" } };
    expect(CalendarDay.safeParse(row).success).toBe(true);
    expect(CalendarDay.safeParse(claimed).success).toBe(false);
  });

  test("a pack holds its own year only", () => {
    const pack = { id: "holidays-2026", year: 2026, rows: [aCalendarDay("2026-01-01")] };
    expect(HolidayPack.safeParse(pack).success).toBe(true);
    expect(HolidayPack.safeParse({ ...pack, rows: [aCalendarDay("2027-01-01")] }).success).toBe(false);
    expect(HolidayPack.safeParse({ ...pack, id: "holidays-2027" }).success).toBe(false);
  });
});
