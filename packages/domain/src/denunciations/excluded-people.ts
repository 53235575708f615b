import { type RoleChart, chartOn } from "../roles/index.ts";
import type { Day, Id } from "../values/index.ts";

/**
 * Those who may not be named for a case: the accused, and their line – whoever holds a position of the same unit, or
 * acts for one of theirs, on that day.
 */
export function excludedPeople(
  chart: RoleChart,
  accusedIds: readonly Id<"person">[],
  day: Day,
): ReadonlySet<Id<"person">> {
  const { positions, tenures, delegations } = chartOn(chart, day);
  const accused = new Set(accusedIds);
  const theirs = new Set(tenures.filter(({ personId }) => accused.has(personId)).map(({ positionId }) => positionId));
  const units = new Set(positions.filter(({ id }) => theirs.has(id)).map(({ unitId }) => unitId));
  const line = new Set(positions.filter(({ unitId }) => units.has(unitId)).map(({ id }) => id));
  for (const { fromPositionId, toPositionId } of delegations) {
    if (theirs.has(fromPositionId)) line.add(toPositionId);
    if (theirs.has(toPositionId)) line.add(fromPositionId);
  }
  return new Set([
    ...accused,
    ...tenures.filter(({ positionId }) => line.has(positionId)).map(({ personId }) => personId),
  ]);
}
