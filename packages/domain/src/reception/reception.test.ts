import { describe, expect, it } from "vitest";
import { aCalendar } from "../calendar/a-calendar.ts";
import { isWorkingDay } from "../calendar/index.ts";
import { Day, weekdayOf } from "../values/index.ts";
import { monthsOf } from "./compliance.ts";
import { planReception } from "./plan-reception.ts";

const calendar = aCalendar();
const day = (text: string) => Day.parse(text);
const thursday = 4;

describe("the reception days of a year", () => {
  it("are two a month by the commune's habit, and never on a day off", () => {
    const days = planReception(calendar, 2026, { weekday: thursday, weeks: [1, 3] });
    expect(days).toHaveLength(24);
    for (const one of days) {
      expect(isWorkingDay(calendar, one)).toBe(true);
      expect([4, 5, 1]).toContain(weekdayOf(one));
    }
    // New Year's Day 2026 is a Thursday; what follows it decides the calendar.
    expect(days[0] !== undefined && days[0] > day("2026-01-01")).toBe(true);
    expect(days).toContain(day("2026-03-05"));
  });

  it("leave out a fifth week that a month does not have", () => {
    const days = planReception(calendar, 2026, { weekday: thursday, weeks: [5] });
    expect(days.length).toBeLessThan(12);
    expect(days).toContain(day("2026-07-30"));
  });
});

describe("a month of reception", () => {
  const planned = { state: "planned", postedOn: null, postBy: null } as const;
  const held = { ...planned, state: "held" } as const;

  it("that is over is short where fewer than two days were held", () => {
    const days = [
      { ...held, day: day("2026-03-05") },
      { ...planned, day: day("2026-03-19") },
    ];
    const [march] = monthsOf(days, 2026, day("2026-04-10")).filter(({ month }) => month === "2026-03");
    expect(march).toMatchObject({ planned: 2, held: 1, isShort: true });
  });

  it("that still runs counts what is planned, and is not judged before it comes", () => {
    const days = [
      { ...held, day: day("2026-03-05") },
      { ...planned, day: day("2026-03-19") },
    ];
    const months = monthsOf(days, 2026, day("2026-03-10"));
    expect(months.map(({ month }) => month)).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(months[2]).toMatchObject({ isShort: false });
  });

  it("counts what was posted too late, or is not posted and should be", () => {
    const days = [
      { ...held, day: day("2026-03-05"), postBy: day("2026-02-26"), postedOn: day("2026-02-27") },
      { ...planned, day: day("2026-03-19"), postBy: day("2026-03-12"), postedOn: day("2026-03-12") },
    ];
    expect(monthsOf(days, 2026, day("2026-03-20")).at(-1)).toMatchObject({ postedLate: 1 });
  });
});
