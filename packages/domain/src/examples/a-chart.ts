import type { Position, RoleChart, Unit } from "../roles/index.ts";
import type { Day } from "../values/index.ts";
import { anId } from "./ids.ts";

const always = { from: "2020-01-01" as Day, to: null };

/** A unit of the example commune. */
export const aUnit = (number: number, named: Partial<Unit> = {}): Unit => ({
  id: anId("unit", number),
  communeId: anId("commune"),
  kind: "hamlet",
  name: `Thôn ${number}`,
  sortKey: number,
  successorId: null,
  ...always,
  ...named,
});

/** A position of the example commune. */
export const aPosition = (number: number, named: Partial<Position> = {}): Position => ({
  id: anId("position", number),
  communeId: anId("commune"),
  unitId: anId("unit", number),
  title: "Trưởng thôn",
  bundle: "hamlet-head",
  aliases: [],
  sortKey: number,
  ...always,
  ...named,
});

/** A commune of an office and six hamlets, each with a head; positions 1–6 are the heads, 7 is in charge. */
export function aChart(): RoleChart {
  const numbers = [1, 2, 3, 4, 5, 6];
  return {
    units: [...numbers.map((number) => aUnit(number)), aUnit(7, { kind: "office", name: "Văn phòng" })],
    positions: [
      ...numbers.map((number) => aPosition(number)),
      aPosition(7, {
        title: "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)",
        bundle: "in-charge",
      }),
    ],
    people: [...numbers, 7].map((number) => ({
      id: anId("person", number),
      communeId: anId("commune"),
      name: `Người thứ ${number}`,
      phone: null,
      email: null,
    })),
    tenures: [...numbers, 7].map((number) => ({
      id: anId("tenure", number),
      communeId: anId("commune"),
      positionId: anId("position", number),
      personId: anId("person", number),
      ...always,
    })),
    delegations: [],
  };
}
