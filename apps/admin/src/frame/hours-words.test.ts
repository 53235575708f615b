import { usualWorkingHours } from "@gandan/domain/calendar";
import { expect, it } from "vitest";
import { hoursWords, minuteOf, timeOf } from "./hours-words.ts";

it("writes working hours as an office does, and reads back what a field holds", () => {
  expect(hoursWords(usualWorkingHours)).toBe("7:30–11:30, 13:30–17:00");
  expect(minuteOf(timeOf(450))).toBe(450);
  expect(minuteOf("")).toBeNull();
});
