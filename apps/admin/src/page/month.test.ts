import type { Day } from "@gandan/domain/values";
import fc from "fast-check";
import { expect, it } from "vitest";
import { monthAfter, monthFrom } from "./month.ts";

const today = "2025-11-24" as Day;

it("an address without a month, or with nonsense, means this month", () => {
  expect(monthFrom(undefined, today)).toBe("2025-11");
  expect(monthFrom("2025-13", today)).toBe("2025-11");
  expect(monthFrom("2025-03", today)).toBe("2025-03");
});

it("after December comes January of the next year, and before January December of the last", () => {
  expect(monthAfter("2025-12", 1)).toBe("2026-01");
  expect(monthAfter("2025-01", -1)).toBe("2024-12");
});

it("going forth and back leads to the same month", () => {
  fc.assert(
    fc.property(fc.integer({ min: -600, max: 600 }), (count) => {
      expect(monthAfter(monthAfter("2025-07", count), -count)).toBe("2025-07");
    }),
  );
});
