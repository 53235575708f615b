import { addWorkingDays, calendarOf, lastDayOfTerm, proposeHolidays, whyDayOff } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { holidayPacks, holidayRows } from "./index.ts";

const built = calendarOf(holidayRows);
if (!built.ok) throw new Error(built.refusal);
const calendar = built.value;
const day = (text: string) => Day.parse(text);
const rowOn = (text: string) => holidayRows.find((row) => row.day === text);

describe("the holiday packs", () => {
  test("make one calendar that covers 2025 to 2029", () => {
    expect([...calendar.coveredYears]).toEqual([2025, 2026, 2027, 2028, 2029]);
  });

  test.each([2025, 2026, 2027, 2028, 2029])("%s has the days the law would propose, and its swaps besides", (year) => {
    const days = (kinds: string[]) =>
      (holidayPacks.find((pack) => pack.year === year)?.rows ?? [])
        .filter((row) => kinds.includes(row.kind))
        .map((row) => `${row.day} ${row.kind} ${row.pairedWith} ${row.name.vi}`);
    const proposed = proposeHolidays(year).map((row) => `${row.day} ${row.kind} ${row.pairedWith} ${row.name.vi}`);
    expect(days(["holiday", "compensatory"])).toEqual(proposed);
    expect(days(["swap-off", "swap-work"]).length).toBe({ 2025: 2, 2026: 4 }[year] ?? 0);
  });

  test("a year that was not decided claims no more than the proposal does", () => {
    for (const year of [2027, 2028, 2029])
      for (const row of proposeHolidays(year)) expect(rowOn(row.day)?.source).toEqual(row.source);
  });

  test.each([
    ["2025-05-02", "2025-04-26"],
    ["2026-01-02", "2026-01-10"],
    ["2026-08-31", "2026-08-22"],
  ])("%s is off and %s is worked for it", (off, work) => {
    expect(whyDayOff(calendar, day(off))).toMatchObject({ kind: "swap-off", pairedWith: work });
    expect(whyDayOff(calendar, day(work))).toBeNull();
  });

  test("what was only remembered or is not decided is marked as expected, and says so in its source", () => {
    for (const text of ["2025-01-29", "2026-08-22"])
      expect(rowOn(text)?.source).toMatchObject({ verified: "expected", readAs: "unverified" });
    expect(rowOn("2026-08-22")?.source.title.vi).toContain("chưa kiểm chứng");
    for (const text of ["2027-02-06", "2027-09-03", "2028-09-01", "2029-09-03"])
      expect(rowOn(text)?.source).toMatchObject({
        verified: "expected",
        title: { vi: expect.stringContaining("dự kiến") },
      });
  });

  test("what was read in the news only is marked as an excerpt", () => {
    for (const text of ["2025-05-02", "2026-01-02", "2026-02-17", "2026-11-24"])
      expect(rowOn(text)?.source).toMatchObject({ verified: "confirmed", readAs: "excerpt" });
  });

  test("the ready-made cases come out: 08/12/2026, 01/12/2026, 15/02/2027", () => {
    expect(addWorkingDays(calendar, day("2026-11-23"), 10).day).toBe("2026-12-08");
    expect(addWorkingDays(calendar, day("2026-11-19"), 7).day).toBe("2026-12-01");
    expect(lastDayOfTerm(calendar, day("2027-02-03"), 10).day).toBe("2027-02-15");
  });
});
