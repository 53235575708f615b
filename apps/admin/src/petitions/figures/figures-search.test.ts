import type { Day } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { FiguresSearch, periodOf, periodsUpTo } from "./figures-search.ts";

it("a period is a year, half a year or a month", () => {
  expect(periodOf("2026")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
  expect(periodOf("2026-1")).toEqual({ from: "2026-01-01", to: "2026-06-30" });
  expect(periodOf("2026-2")).toEqual({ from: "2026-07-01", to: "2026-12-31" });
  expect(periodOf("2028-02")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(periodOf("2026-13")).toBeNull();
});

it("what can be chosen ends with this month, and every choice is a period that the address may name", () => {
  const choices = periodsUpTo("2026-03-15" as Day);
  expect(choices.map(({ key }) => key)).toEqual(["2026", "2026-1", "2026-03", "2026-02", "2026-01", "2025"]);
  for (const { key } of choices) {
    expect(FiguresSearch.parse({ ky: key }).ky).toBe(key);
    expect(periodOf(key)).not.toBeNull();
  }
  expect(FiguresSearch.parse({ ky: "hôm qua" }).ky).toBeUndefined();
});
