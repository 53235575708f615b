import { expect, test } from "vitest";
import { daysUntil } from "./days-until.ts";

const at = (local: string): number => Date.parse(`${local}+07:00`);

test("what begins this evening is today, however late it is", () => {
  expect(daysUntil(at("2026-11-28T19:00"), at("2026-11-28T06:00"))).toBe(0);
});

test("early tomorrow is tomorrow, though it is only some hours away", () => {
  expect(daysUntil(at("2026-11-29T07:30"), at("2026-11-28T23:00"))).toBe(1);
});

test("days are counted as the calendar has them", () => {
  expect(daysUntil(at("2026-12-10T07:30"), at("2026-11-28T05:15"))).toBe(12);
  expect(daysUntil(at("2026-12-10T07:30"), at("2026-11-28T20:00"))).toBe(12);
});
