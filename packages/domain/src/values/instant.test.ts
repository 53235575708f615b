import { expect, it } from "vitest";
import { type Instant, dayOf, startOf, timeOfDay } from "./instant.ts";

const at = (text: string) => Date.parse(text) as Instant;

it("an instant falls on the day that the clock on the wall in Việt Nam shows", () => {
  expect(dayOf(at("2025-06-30T16:59:59Z"))).toBe("2025-06-30");
  expect(dayOf(at("2025-06-30T17:00:00Z"))).toBe("2025-07-01");
});

it("the time of day is what the clock on the wall in Việt Nam shows", () => {
  expect(timeOfDay(at("2025-06-30T00:30:59Z"))).toBe("07:30");
  expect(timeOfDay(at("2025-06-30T17:00:00Z"))).toBe("00:00");
});

it("a day starts at 17:00 UTC of the day before", () => {
  expect(startOf(dayOf(at("2025-07-01T05:00:00Z")))).toBe(at("2025-06-30T17:00:00Z"));
});
