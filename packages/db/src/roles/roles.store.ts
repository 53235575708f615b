import type { Delegation, Person, Position, RoleChart, Tenure, Unit } from "@gandan/domain/roles";
import type { Id, Instant } from "@gandan/domain/values";
import { asc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { type SearchKind, keepFindable } from "../search/index.ts";

/** Everything that says who is who in a commune, over all its time. */
export async function readRoleChart({ sql, tables }: Reader, communeId: Id<"commune">): Promise<RoleChart> {
  const { units, positions, people, tenures, delegations } = tables;
  return {
    units: await sql
      .select()
      .from(units)
      .where(eq(units.communeId, communeId))
      .orderBy(asc(units.sortKey), asc(units.id)),
    positions: await sql
      .select()
      .from(positions)
      .where(eq(positions.communeId, communeId))
      .orderBy(asc(positions.sortKey), asc(positions.id)),
    people: await sql.select().from(people).where(eq(people.communeId, communeId)).orderBy(asc(people.id)),
    tenures: await sql
      .select()
      .from(tenures)
      .where(eq(tenures.communeId, communeId))
      .orderBy(asc(tenures.from), asc(tenures.id)),
    delegations: await sql
      .select()
      .from(delegations)
      .where(eq(delegations.communeId, communeId))
      .orderBy(asc(delegations.from), asc(delegations.id)),
  };
}

export async function findUnit(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"unit">,
): Promise<Unit | null> {
  return rows.find(tables.units, { communeId, id });
}

export async function findPosition(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"position">,
): Promise<Position | null> {
  return rows.find(tables.positions, { communeId, id });
}

export async function findPerson(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"person">,
): Promise<Person | null> {
  return rows.find(tables.people, { communeId, id });
}

export async function saveUnit(tx: Writer, unit: Unit): Promise<void> {
  const { units } = tx.tables;
  await tx.rows.keep(units, unit, { key: ["communeId", "id"] });
  await keepName(tx, "unit", unit, unit.name, unit.name, { hamletId: unit.kind === "hamlet" ? unit.id : null });
}

export async function savePosition(tx: Writer, position: Position): Promise<void> {
  const { positions } = tx.tables;
  await tx.rows.keep(positions, position, { key: ["communeId", "id"] });
  const text = [position.title, ...position.aliases].join("\n");
  await keepName(tx, "position", position, position.title, text, { positionId: position.id });
}

export async function savePerson(tx: Writer, person: Person): Promise<void> {
  const { people } = tx.tables;
  await tx.rows.keep(people, person, { key: ["communeId", "id"] });
  await keepName(tx, "person", person, person.name, person.name, {});
}

export async function saveTenure({ rows, tables }: Writer, tenure: Tenure): Promise<void> {
  const { tenures } = tables;
  await rows.keep(tenures, tenure, { key: ["communeId", "id"] });
}

export async function saveDelegation({ rows, tables }: Writer, delegation: Delegation): Promise<void> {
  const { delegations } = tables;
  await rows.keep(delegations, delegation, { key: ["communeId", "id"] });
}

/** Keeps a whole chart, parents before children. */
export async function saveRoleChart(tx: Writer, chart: RoleChart): Promise<void> {
  for (const unit of chart.units) await saveUnit(tx, unit);
  for (const position of chart.positions) await savePosition(tx, position);
  for (const person of chart.people) await savePerson(tx, person);
  for (const tenure of chart.tenures) await saveTenure(tx, tenure);
  for (const delegation of chart.delegations) await saveDelegation(tx, delegation);
}

const keepName = (
  tx: Writer,
  kind: SearchKind,
  record: { communeId: Id<"commune">; id: string },
  title: string,
  text: string,
  owner: { positionId?: Id<"position">; hamletId?: Id<"unit"> | null },
) =>
  keepFindable(tx, {
    communeId: record.communeId,
    kind,
    recordId: record.id,
    title,
    text,
    positionId: owner.positionId ?? null,
    hamletId: owner.hamletId ?? null,
    // Names have no date of their own: they stand after what has one.
    at: 0 as Instant,
  });
