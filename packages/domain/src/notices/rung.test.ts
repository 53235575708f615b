import { describe, expect, it } from "vitest";
import { aCalendar } from "../calendar/a-calendar.ts";
import { Day } from "../values/index.ts";
import { rungOf } from "./rung.ts";

const calendar = aCalendar();
const day = (text: string) => Day.parse(text);

describe("the rung of a limit", () => {
  it.each([
    // Friday, 6 November 2026; the weekend is no time in which somebody can be reminded.
    ["2026-11-03", null],
    ["2026-11-04", "due-soon"],
    ["2026-11-05", "due-soon"],
    ["2026-11-06", "due-today"],
    ["2026-11-07", "late"],
    ["2026-11-10", "late"],
    ["2026-11-11", "late-long"],
    ["2026-12-31", "late-long"],
  ])("of 06/11/2026 is on %s: %s", (today, rung) => {
    expect(rungOf(calendar, day("2026-11-06"), day(today), 2)).toBe(rung);
  });

  it("is near from the commune's own target on, and never where it set none", () => {
    expect(rungOf(calendar, day("2026-11-06"), day("2026-10-30"), 5)).toBe("due-soon");
    expect(rungOf(calendar, day("2026-11-06"), day("2026-11-05"), 0)).toBeNull();
  });
});
