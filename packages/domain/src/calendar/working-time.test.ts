import { describe, expect, test } from "vitest";
import { Day, type Instant, startOf } from "../values/index.ts";
import { aCalendar } from "./a-calendar.ts";
import { WorkingHours, usualWorkingHours, workingTimeTo } from "./working-time.ts";

const calendar = aCalendar();
const at = (day: string, hour: number, minute = 0): Instant =>
  (startOf(Day.parse(day)) + (hour * 60 + minute) * 60_000) as Instant;
const left = (now: Instant, due: string) => workingTimeTo(calendar, usualWorkingHours, now, Day.parse(due));

describe("the working time to a due day", () => {
  test("is counted in days of seven and a half hours, over the holiday of 24/11 and the weekend", () => {
    expect(left(at("2026-11-23", 7), "2026-11-25")).toEqual({ isPast: false, days: 2, hours: 0 });
    expect(left(at("2026-11-23", 14), "2026-11-25")).toEqual({ isPast: false, days: 1, hours: 3 });
    expect(left(at("2026-11-27", 16, 30), "2026-11-30")).toEqual({ isPast: false, days: 1, hours: 0 });
  });

  test("does not run at noon, at night or on a day off", () => {
    expect(left(at("2026-11-23", 11, 30), "2026-11-23")).toEqual(left(at("2026-11-23", 13, 30), "2026-11-23"));
    expect(left(at("2026-11-23", 20), "2026-11-25")).toEqual({ isPast: false, days: 1, hours: 0 });
    expect(left(at("2026-11-24", 10), "2026-11-25")).toEqual({ isPast: false, days: 1, hours: 0 });
  });

  test("past the day says by how much", () => {
    expect(left(at("2026-11-26", 7), "2026-11-25")).toEqual({ isPast: true, days: 0, hours: 0 });
    expect(left(at("2026-11-27", 9, 30), "2026-11-25")).toEqual({ isPast: true, days: 1, hours: 2 });
  });

  test("is refused with hours that end before they begin or lie over each other", () => {
    expect(WorkingHours.safeParse([{ from: 700, to: 600 }]).success).toBe(false);
    expect(
      WorkingHours.safeParse([
        { from: 450, to: 700 },
        { from: 690, to: 900 },
      ]).success,
    ).toBe(false);
    expect(WorkingHours.safeParse(usualWorkingHours).success).toBe(true);
  });
});
