import type { Day } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { monthFrom, monthWords } from "./sheet-month.ts";

const today = "2025-11-24" as Day;

it("an address without a month, or with nonsense, means this month", () => {
  expect(monthFrom(undefined, today)).toBe("2025-11");
  expect(monthFrom("", today)).toBe("2025-11");
  expect(monthFrom("2025-13", today)).toBe("2025-11");
  expect(monthFrom("2025-03", today)).toBe("2025-03");
});

it("a month is said as people say it, without a leading zero or a thousands mark", () => {
  expect(monthWords("2025-03")).toEqual({ month: "3", year: "2025" });
});
