import { usualWorkingHours } from "@gandan/domain/calendar";
import { expect, it } from "vitest";
import { clockOf, hoursWords, minuteOf, timeOf } from "./hours-words.ts";

it("writes working hours as an office does, and reads back what a field holds", () => {
  expect(hoursWords(usualWorkingHours)).toBe("7:30–11:30, 13:30–17:00");
  expect(minuteOf(timeOf(450))).toBe(450);
  expect(minuteOf("")).toBeNull();
});

it("a time of day is read as people write it, and what is none is not guessed", () => {
  expect(["7:30", "07:30", "730", "0730", "7h30", "7g30", " 13.05 "].map(clockOf)).toEqual([
    "07:30",
    "07:30",
    "07:30",
    "07:30",
    "07:30",
    "07:30",
    "13:05",
  ]);
  expect(["", "7", "25:00", "12:60", "sáng", "7:3"].map(clockOf)).toEqual([null, null, null, null, null, null]);
});
