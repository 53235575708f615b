import type { Day, Id, Subject } from "../values/index.ts";
import type { RoleChartPack } from "./role-chart-pack.ts";
import type { Position, RoleChart, Unit } from "./role-chart.ts";

/** What a new commune says of itself beside the chart it begins with. */
export interface ChartWish {
  /** Its own hamlets; none: those of the chart. */
  hamletNames: readonly string[];
  personName: string;
}

interface Making {
  communeId: Id<"commune">;
  today: Day;
  newId: <S extends Subject>(subject: S) => Id<S>;
}

/** The first chart of a commune: a pack's units and positions, its own hamlets with a head each, its first person in charge. */
export function beginChart(
  pack: RoleChartPack,
  wish: ChartWish,
  at: Making,
): { chart: RoleChart; personId: Id<"person"> } {
  const from = pack.from < at.today ? pack.from : at.today;
  const kept = { communeId: at.communeId, from, to: null };
  const ownHamlets = wish.hamletNames.length > 0;
  const packUnits = pack.units.filter((unit) => !(ownHamlets && unit.kind === "hamlet"));
  const unitIds = new Map(packUnits.map((unit) => [unit.key, at.newId("unit")]));
  const toUnit = (name: string, kind: Unit["kind"], id: Id<"unit">, sortKey: number): Unit => ({
    id,
    kind,
    name,
    sortKey,
    successorId: null,
    ...kept,
  });
  const units = packUnits.flatMap((unit, index) => {
    const id = unitIds.get(unit.key);
    return id === undefined ? [] : [toUnit(unit.name, unit.kind, id, index + 1)];
  });
  const positions = pack.positions.flatMap(({ unitKey, title, bundle, aliases }, index): Position[] => {
    const unitId = unitIds.get(unitKey);
    const id = at.newId("position");
    return unitId === undefined ? [] : [{ id, unitId, title, bundle, aliases, sortKey: index + 1, ...kept }];
  });
  const headAliases = [...new Set(pack.positions.filter(isHead).flatMap(({ aliases }) => aliases))];
  const hamlets = wish.hamletNames.map((name, index) => toUnit(name, "hamlet", at.newId("unit"), 1_000 + index));
  const heads = hamlets.map(({ id: unitId, name, sortKey }): Position => {
    const aliases = headAliases.length > 0 ? headAliases : ["Trưởng thôn", "Trưởng thôn các thôn"];
    const head = { title: headTitle(name), bundle: "hamlet-head" as const, aliases };
    return { id: at.newId("position"), unitId, ...head, sortKey, ...kept };
  });
  return withFirstPerson({ units: [...units, ...hamlets], positions: [...positions, ...heads] }, wish.personName, at);
}

/** What the head of a hamlet is called: "Thôn Gò Re" has a "Trưởng thôn Gò Re", "Tổ dân phố 3" a "Tổ trưởng tổ dân phố 3". */
export function headTitle(hamletName: string): string {
  const lowered = hamletName.charAt(0).toLowerCase() + hamletName.slice(1);
  if (/^(tổ dân phố|khu phố)\s/iu.test(hamletName))
    return /^tổ/iu.test(hamletName) ? `Tổ trưởng ${lowered}` : `Trưởng ${lowered}`;
  return /^(thôn|làng|bản|ấp|buôn)\s/iu.test(hamletName) ? `Trưởng ${lowered}` : `Trưởng thôn ${hamletName}`;
}

const isHead = ({ bundle }: Pick<Position, "bundle">): boolean => bundle === "hamlet-head";

function withFirstPerson(
  { units, positions }: Pick<RoleChart, "units" | "positions">,
  name: string,
  { communeId, today, newId }: Making,
): { chart: RoleChart; personId: Id<"person"> } {
  const personId = newId("person");
  const inCharge = positions.find(({ bundle }) => bundle === "in-charge");
  const tenure = { id: newId("tenure"), communeId, personId, from: today, to: null };
  return {
    chart: {
      units,
      positions,
      people: [{ id: personId, communeId, name, phone: null, email: null }],
      tenures: inCharge === undefined ? [] : [{ ...tenure, positionId: inCharge.id }],
      delegations: [],
    },
    personId,
  };
}
