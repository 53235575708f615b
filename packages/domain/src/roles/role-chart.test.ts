import { describe, expect, it } from "vitest";
import { aChart, anId } from "../examples/index.ts";
import type { Day } from "../values/index.ts";
import { hamletsOf, hamletsOn, holdersOf, positionsOf } from "./role-chart.ts";

const june = "2025-06-30" as Day;
const july = "2025-07-01" as Day;

describe("the role chart", () => {
  it("says who holds a position on a day, and that nobody does after the holder left", () => {
    const chart = aChart();
    const tenures = chart.tenures.map((tenure) =>
      tenure.positionId === anId("position", 1) ? { ...tenure, to: june } : tenure,
    );
    const left = { ...chart, tenures };
    expect(holdersOf(left, anId("position", 1), june).map((person) => person.id)).toEqual([anId("person", 1)]);
    expect(holdersOf(left, anId("position", 1), july)).toEqual([]);
  });

  it("gives a deputy the positions that are delegated, only for the days named", () => {
    const chart = aChart();
    const delegated = {
      ...chart,
      delegations: [
        {
          id: anId("delegation"),
          communeId: anId("commune"),
          fromPositionId: anId("position", 1),
          toPositionId: anId("position", 2),
          capacity: "TUQ" as const,
          document: "Giấy uỷ quyền số 01/GUQ-UBND",
          from: june,
          to: june,
        },
      ],
    };
    expect(positionsOf(delegated, anId("person", 2), june)).toEqual([anId("position", 2), anId("position", 1)]);
    expect(positionsOf(delegated, anId("person", 2), july)).toEqual([anId("position", 2)]);
  });

  it("gives a hamlet head the own hamlet, and an official none", () => {
    expect(hamletsOf(aChart(), [anId("position", 3)], june)).toEqual([anId("unit", 3)]);
    expect(hamletsOf(aChart(), [anId("position", 7)], june)).toEqual([]);
  });

  it("lists the six hamlets in their order and leaves out those that ended", () => {
    const chart = aChart();
    const units = chart.units.map((unit) => (unit.id === anId("unit", 2) ? { ...unit, to: june } : unit));
    expect(hamletsOn({ ...chart, units }, june)).toHaveLength(6);
    expect(hamletsOn({ ...chart, units }, july).map((unit) => unit.sortKey)).toEqual([1, 3, 4, 5, 6]);
  });
});
