import { type Day, type Id, type Result, addDays, holdsOn, ok, refuse } from "../values/index.ts";
import { type Actor, may } from "./permissions.ts";
import type { Delegation, Person, Position, RoleChart, Tenure, Unit } from "./role-chart.ts";

type Refusal = "roles.not-yours" | "roles.dates-wrong";

const inOrder = (row: { from: Day; to: Day | null }): boolean => row.to === null || row.from <= row.to;
const mayEdit = (by: Actor): boolean => may(by, "roles.edit", { communeId: by.communeId });

// Two dated rows share a day; an open end reaches every later one.
const overlap = (a: { from: Day; to: Day | null }, b: { from: Day; to: Day | null }): boolean =>
  (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

/** A unit as written by one who may edit the chart; what follows it must exist. */
export function editUnit(chart: RoleChart, unit: Unit, by: Actor): Result<Unit, Refusal | "roles.unit-unknown"> {
  if (!mayEdit(by)) return refuse("roles.not-yours");
  if (!inOrder(unit)) return refuse("roles.dates-wrong");
  const follows = unit.successorId;
  if (follows !== null && (follows === unit.id || !chart.units.some((known) => known.id === follows)))
    return refuse("roles.unit-unknown");
  return ok(unit);
}

/** A position of a unit that exists while the position does. */
export function editPosition(
  chart: RoleChart,
  position: Position,
  by: Actor,
): Result<Position, Refusal | "roles.unit-unknown" | "roles.unit-ended"> {
  if (!mayEdit(by)) return refuse("roles.not-yours");
  if (!inOrder(position)) return refuse("roles.dates-wrong");
  const unit = chart.units.find((known) => known.id === position.unitId);
  if (unit === undefined) return refuse("roles.unit-unknown");
  if (!overlap(unit, position)) return refuse("roles.unit-ended");
  return ok(position);
}

/** A person of the commune, written by one who may edit the chart. */
export const editPerson = (person: Person, by: Actor): Result<Person, "roles.not-yours"> =>
  mayEdit(by) ? ok(person) : refuse("roles.not-yours");

/** A person takes a position from a day on; nobody holds the same position twice at once. */
export function startTenure(
  chart: RoleChart,
  tenure: Tenure,
  by: Actor,
): Result<
  Tenure,
  Refusal | "roles.position-unknown" | "roles.person-unknown" | "roles.position-ended" | "roles.tenure-overlaps"
> {
  if (!mayEdit(by)) return refuse("roles.not-yours");
  if (!inOrder(tenure)) return refuse("roles.dates-wrong");
  const position = chart.positions.find((known) => known.id === tenure.positionId);
  if (position === undefined) return refuse("roles.position-unknown");
  if (!chart.people.some((known) => known.id === tenure.personId)) return refuse("roles.person-unknown");
  if (!holdsOn(position, tenure.from)) return refuse("roles.position-ended");
  const others = chart.tenures.filter(
    (known) => known.id !== tenure.id && known.positionId === tenure.positionId && known.personId === tenure.personId,
  );
  return others.some((known) => overlap(known, tenure)) ? refuse("roles.tenure-overlaps") : ok(tenure);
}

/** A tenure or delegation that ends with a day; one that began later cannot end before it began. */
export function endOn<Row extends Tenure | Delegation>(
  row: Row,
  to: Day,
  by: Actor,
): Result<Row, Refusal | "roles.already-ended"> {
  if (!mayEdit(by)) return refuse("roles.not-yours");
  if (row.to !== null && row.to < to) return refuse("roles.already-ended");
  // The day before the first says that it never began: a mistake is taken back without a trace of a held day.
  return to < addDays(row.from, -1) ? refuse("roles.dates-wrong") : ok({ ...row, to });
}

/** One position acts and signs for another from a day on. */
export function delegate(
  chart: RoleChart,
  delegation: Delegation,
  by: Actor,
): Result<Delegation, Refusal | "roles.position-unknown" | "roles.delegation-to-itself"> {
  if (!mayEdit(by)) return refuse("roles.not-yours");
  if (!inOrder(delegation)) return refuse("roles.dates-wrong");
  const { fromPositionId, toPositionId } = delegation;
  if (fromPositionId === toPositionId) return refuse("roles.delegation-to-itself");
  const isKnown = (id: Id<"position">) => chart.positions.some((known) => known.id === id);
  return isKnown(fromPositionId) && isKnown(toPositionId) ? ok(delegation) : refuse("roles.position-unknown");
}
