import type { RoleChartPack } from "@gandan/domain/roles";
import { addDays } from "@gandan/domain/values";
import { type PackProblem, problem } from "./pack-problem.ts";

/** Every unit and position of the chart before has one successor of its kind, so that no work is left without an owner. */
export function checkSuccessors(pack: RoleChartPack, packs: readonly RoleChartPack[]): PackProblem[] {
  const before = packs.find(
    (other) => other !== pack && other.series === pack.series && other.to === addDays(pack.from, -1),
  );
  if (before === undefined)
    return pack.successors.length === 0 ? [] : [problem(pack.id, "pack.predecessor-missing", pack.series)];
  const old = kindsOf(before);
  const now = kindsOf(pack);
  const followed = pack.successors.map((row) => row.oldKey);
  return [
    ...pack.successors.flatMap(({ oldKey, newKey }) => {
      const unknown = [...(old.has(oldKey) ? [] : [oldKey]), ...(now.has(newKey) ? [] : [newKey])];
      if (unknown.length > 0) return unknown.map((key) => problem(pack.id, "pack.key-unknown", key));
      if (old.get(oldKey) === now.get(newKey)) return [];
      return [problem(pack.id, "pack.successor-mismatched", `${oldKey} → ${newKey}`)];
    }),
    ...followed
      .filter((key, index) => followed.indexOf(key) !== index)
      .map((key) => problem(pack.id, "pack.key-repeated", key)),
    ...[...old.keys()]
      .filter((key) => !followed.includes(key))
      .map((key) => problem(pack.id, "pack.successor-missing", key)),
  ];
}

const kindsOf = (pack: RoleChartPack): Map<string, "unit" | "position"> =>
  new Map([
    ...pack.units.map((unit) => [unit.key, "unit"] as const),
    ...pack.positions.map((position) => [position.key, "position"] as const),
  ]);
