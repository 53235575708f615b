import { describe, expect, test } from "vitest";
import { calendarFaults } from "./calendar-faults.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { proposeHolidays } from "./propose-holidays.ts";
import { statutoryDayCount } from "./statutory-holidays.ts";

const daysOf = (rows: CalendarDay[], kind: CalendarDay["kind"]) =>
  rows.filter((row) => row.kind === kind).map((row) => row.day.slice(5));
const rowOn = (day: string) => proposeHolidays(Number(day.slice(0, 4))).find((row) => row.day === day);

describe("the rows proposed for a year", () => {
  test("are complete and free of contradictions for every year to 2199", () => {
    for (let year = 2021; year <= 2199; year += 1) {
      const rows = proposeHolidays(year);
      expect(daysOf(rows, "holiday").length).toBe(statutoryDayCount(year));
      expect(calendarFaults(rows)).toEqual([]);
    }
  });

  test("are in the order of the days", () => {
    const days = proposeHolidays(2028).map((row) => row.day);
    expect(days).toEqual([...days].sort());
  });

  test("give every holiday on a weekend exactly one day in lieu", () => {
    expect(daysOf(proposeHolidays(2026), "compensatory")).toEqual(["04-27"]);
    expect(daysOf(proposeHolidays(2027), "compensatory")).toEqual(["02-10", "02-11", "05-03"]);
    expect(daysOf(proposeHolidays(2028), "compensatory")).toEqual(["01-03", "05-02", "09-04"]);
    expect(daysOf(proposeHolidays(2029), "compensatory")).toEqual(["09-04", "11-26"]);
  });

  test("place Tết as it was decided in 2025 and 2026", () => {
    const tet = (year: number) =>
      proposeHolidays(year)
        .filter((row) => row.name.vi === "Tết Nguyên đán")
        .map((row) => row.day);
    expect([tet(2025)[0], tet(2025)[4]]).toEqual(["2025-01-27", "2025-01-31"]);
    expect([tet(2026)[0], tet(2026)[4]]).toEqual(["2026-02-16", "2026-02-20"]);
  });

  test("say what is fixed, what is worked out and what is only expected", () => {
    expect(rowOn("2027-04-30")?.source.verified).toBe("confirmed");
    expect(rowOn("2027-04-16")?.source.verified).toBe("computed");
    expect(rowOn("2027-05-03")?.source.verified).toBe("computed");
    expect(rowOn("2027-02-06")?.source.verified).toBe("expected");
    expect(rowOn("2027-09-03")?.source.verified).toBe("expected");
  });

  test("a day in lieu that rests on an expected day is itself only expected", () => {
    expect(rowOn("2027-02-10")?.source.verified).toBe("expected");
    expect(rowOn("2029-09-04")?.source.verified).toBe("expected");
  });

  test("are not made for years before the Labour Code in force", () => {
    expect(() => proposeHolidays(2020)).toThrow(RangeError);
  });
});
