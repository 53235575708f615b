import type { RoleChartPack } from "@gandan/domain/roles";
import { fold } from "@gandan/domain/values";
import { checkSuccessors } from "./check-successors.ts";
import { type PackProblem, problem } from "./pack-problem.ts";

/** Role charts name only what they hold, and charts of one series follow each other without overlap or loss. */
export const checkRoleCharts = (packs: readonly RoleChartPack[]): PackProblem[] =>
  packs.flatMap((pack) => [
    ...checkPeriod(pack, packs),
    ...checkKeys(pack),
    ...checkAliases(pack),
    ...checkSuccessors(pack, packs),
  ]);

function checkPeriod(pack: RoleChartPack, packs: readonly RoleChartPack[]): PackProblem[] {
  const end = pack.to ?? "9999-12-31";
  if (end < pack.from) return [problem(pack.id, "pack.period-reversed", `${pack.from} – ${end}`)];
  return packs
    .filter((other) => other !== pack && other.series === pack.series)
    .filter((other) => other.from <= end && pack.from <= (other.to ?? "9999-12-31"))
    .map((other) => problem(pack.id, "pack.overlap", other.id));
}

function checkKeys(pack: RoleChartPack): PackProblem[] {
  const unitKeys = pack.units.map((unit) => unit.key);
  const keys = [...unitKeys, ...pack.positions.map((position) => position.key)];
  const named = [
    ...pack.units.map((unit) => unit.parentKey).filter((key) => key !== null),
    ...pack.positions.map((position) => position.unitKey),
  ];
  return [
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => problem(pack.id, "pack.key-repeated", key)),
    ...named.filter((key) => !unitKeys.includes(key)).map((key) => problem(pack.id, "pack.key-unknown", key)),
    ...unitKeys.filter((key) => liesUnderItself(key, pack)).map((key) => problem(pack.id, "pack.units-circular", key)),
  ];
}

function liesUnderItself(key: string, pack: RoleChartPack): boolean {
  const parentOf = new Map(pack.units.map((unit) => [unit.key, unit.parentKey]));
  let above = parentOf.get(key) ?? null;
  for (let steps = 0; above !== null && steps < pack.units.length; steps += 1) {
    if (above === key) return true;
    above = parentOf.get(above) ?? null;
  }
  return false;
}

// Heads of hamlets share "Trưởng thôn": a duty that names them so goes to every hamlet.
function checkAliases(pack: RoleChartPack): PackProblem[] {
  const written = pack.positions
    .filter((position) => position.bundle !== "hamlet-head")
    .flatMap((position) =>
      [...new Set([position.title, ...position.aliases].map(fold))].map((text) => ({ text, key: position.key })),
    );
  return [...Map.groupBy(written, (one) => one.text).values()]
    .filter((same) => same.length > 1)
    .map((same) => problem(pack.id, "pack.alias-ambiguous", same.map((one) => one.key).join(", ")));
}
