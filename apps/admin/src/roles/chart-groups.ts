import {
  type Person,
  type Position,
  type RoleChart,
  type SigningCapacity,
  type Unit,
  chartOn,
  holdersOf,
} from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";

const groupNames = ["committee", "offices", "party", "front", "hamlets"] as const;
type GroupName = (typeof groupNames)[number];

const groupOf: Record<Unit["kind"], GroupName> = {
  committee: "committee",
  office: "offices",
  party: "party",
  front: "front",
  organisation: "front",
  hamlet: "hamlets",
};

/** A position as the chart shows it on a day. */
export interface PositionLine {
  position: Position;
  holders: Person[];
  /** Positions that act for this one on that day, with their capacity. */
  actingFor: { title: string; capacity: SigningCapacity }[];
}

export interface UnitBlock {
  unit: Unit;
  lines: PositionLine[];
}

export interface ChartGroup {
  name: GroupName;
  blocks: UnitBlock[];
}

/** The chart of a day as the page shows it: groups in their order, units, positions with who holds them. */
export function chartGroups(chart: RoleChart, day: Day): ChartGroup[] {
  const today = chartOn(chart, day);
  const linesOf = (unit: Unit): PositionLine[] =>
    today.positions
      .filter((position) => position.unitId === unit.id)
      .sort((a, b) => a.sortKey - b.sortKey)
      .map((position) => ({
        position,
        holders: holdersOf(chart, position.id, day),
        actingFor: today.delegations
          .filter((delegation) => delegation.fromPositionId === position.id)
          .map(({ toPositionId, capacity }) => ({
            title: chart.positions.find((known) => known.id === toPositionId)?.title ?? "",
            capacity,
          })),
      }));
  return groupNames
    .map((name) => ({
      name,
      blocks: today.units
        .filter((unit) => groupOf[unit.kind] === name)
        .sort((a, b) => a.sortKey - b.sortKey)
        .map((unit) => ({ unit, lines: linesOf(unit) })),
    }))
    .filter((group) => group.blocks.length > 0);
}

/** Only what stands vacant: units without a vacant position are left out. */
export const vacantOnly = (groups: readonly ChartGroup[]): ChartGroup[] =>
  groups
    .map((group) => ({
      ...group,
      blocks: group.blocks
        .map((block) => ({ ...block, lines: block.lines.filter((line) => line.holders.length === 0) }))
        .filter((block) => block.lines.length > 0),
    }))
    .filter((group) => group.blocks.length > 0);

/** How many positions a chart of a day has, and how many of them nobody holds. */
export function chartCounts(groups: readonly ChartGroup[]): { positions: number; vacant: number } {
  const lines = groups.flatMap((group) => group.blocks.flatMap((block) => block.lines));
  return { positions: lines.length, vacant: lines.filter((line) => line.holders.length === 0).length };
}
