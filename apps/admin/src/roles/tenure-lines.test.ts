import { aChart, anId } from "@gandan/domain/examples";
import type { Day } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { standingOn, tenureLines } from "./tenure-lines.ts";

const day = (text: string) => text as Day;
const tenure = (number: number, from: string, to: string | null) => ({
  id: anId("tenure", number),
  communeId: anId("commune"),
  positionId: anId("position", 1),
  personId: anId("person", number),
  from: day(from),
  to: to === null ? null : day(to),
});

it("both ends of a time belong to it", () => {
  const row = { from: day("2025-01-01"), to: day("2025-06-30") };
  expect(standingOn(row, day("2024-12-31"))).toBe("coming");
  expect(standingOn(row, day("2025-01-01"))).toBe("now");
  expect(standingOn(row, day("2025-06-30"))).toBe("now");
  expect(standingOn(row, day("2025-07-01"))).toBe("past");
});

it("today's holder stands first, then the coming one, then the past, latest first", () => {
  const tenures = [
    tenure(1, "2020-01-01", "2022-12-31"),
    tenure(2, "2023-01-01", "2024-12-31"),
    tenure(3, "2025-01-01", "2025-12-31"),
    tenure(4, "2026-01-01", null),
  ];
  const lines = tenureLines({ ...aChart(), tenures }, anId("position", 1), day("2025-07-01"));
  expect(lines.map((line) => line.name)).toEqual([3, 4, 2, 1].map((number) => `Người thứ ${number}`));
});

it("a tenure that was taken back is not shown", () => {
  const tenures = [tenure(1, "2025-01-01", "2024-12-31")];
  expect(tenureLines({ ...aChart(), tenures }, anId("position", 1), day("2025-07-01"))).toEqual([]);
});
