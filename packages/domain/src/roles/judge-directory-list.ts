import { isMonthFirst, lettersOf } from "../lists/index.ts";
import { type Day, shortDay } from "../values/index.ts";
import type {
  DirectoryColumn,
  DirectoryDifference,
  DirectoryFault,
  DirectoryOutcome,
  DirectoryRow,
  DirectoryWrites,
} from "./directory-list.ts";
import { editPerson, editPosition, editUnit, startTenure } from "./edit-chart.ts";
import type { Actor } from "./permissions.ts";
import {
  type DirectoryAround,
  type ReadDirectoryRow,
  holdersWritten,
  isSameNumber,
  livingOn,
  personLabel,
  readDirectoryRow,
} from "./read-directory-row.ts";
import type { Person, RoleChart } from "./role-chart.ts";

type Around = Omit<DirectoryAround, "isMonthFirst"> & { by: Actor };

/** What would come of each row of a directory, each on the chart that the rows above would leave. */
export function judgeDirectoryList(
  rows: readonly DirectoryRow[],
  chart: RoleChart,
  around: Around,
): DirectoryOutcome[] {
  const monthFirst = isMonthFirst(rows.map(({ cells }) => cells.from ?? ""));
  const rowOf = new Map<string, number>();
  let now = chart;
  return rows.map((row): DirectoryOutcome => {
    const read = readDirectoryRow(row, now, { ...around, isMonthFirst: monthFirst });
    if ("faults" in read) return { row: row.row, outcome: "refused", faults: read.faults };
    const { unit, position, person } = read.read;
    const sameness = [unit.id, position?.id, person?.id].join("\n");
    const before = rowOf.get(sameness);
    if (before !== undefined) return refused(row, "holder", "repeats", [String(before)]);
    rowOf.set(sameness, row.row);
    const judged = judgeRow(row, read.read, now, around);
    if (judged.outcome === "new" || judged.outcome === "changed") now = withWrites(now, judged.writes);
    return judged;
  });
}

const refused = (
  { row, cells }: DirectoryRow,
  column: DirectoryColumn,
  fault: DirectoryFault["fault"],
  names: string[] = [],
): DirectoryOutcome => ({ row, outcome: "refused", faults: [{ column, fault, given: cells[column] ?? "", names }] });

function judgeRow(row: DirectoryRow, read: ReadDirectoryRow, chart: RoleChart, around: Around): DirectoryOutcome {
  const { unit, position, person, from } = read;
  const { today, by } = around;
  const held = chart.tenures.filter(
    (tenure) => tenure.positionId === position?.id && tenure.personId === person?.id && (tenure.to ?? today) >= today,
  );
  const holds = held.length > 0;
  if (holds && from !== null && held.every((tenure) => tenure.from !== from))
    return refused(
      row,
      "from",
      "fixed",
      held.map((tenure) => shortDay(tenure.from)),
    );
  const writes: DirectoryWrites = {
    unit: read.isNewUnit ? unit : null,
    position: read.isNewPosition ? position : null,
    person: personWritten(read),
    tenure:
      person === null || position === null || holds
        ? null
        : {
            id: around.newId("tenure"),
            communeId: around.communeId,
            positionId: position.id,
            personId: person.id,
            from: from ?? today,
            to: null,
          },
  };
  const allowed = allows(writes, chart, by);
  if (!allowed.ok) return refused(row, "from", "outside", position === null ? [] : [shortDay(position.from)]);
  const differences = differencesOf(writes, read, chart, today);
  if (differences.length === 0) return { row: row.row, outcome: "unchanged" };
  // What is there already and differs is a change, also where a number was missing.
  const isOnlyAdded =
    differences.every((difference) => difference.from === "") && (writes.person?.before ?? null) === null;
  return {
    row: row.row,
    outcome: isOnlyAdded ? "new" : "changed",
    writes,
    differences,
    near: nearOf(writes, livingOn(chart, today)),
    taken: takenFor(writes, read, livingOn(chart, today)),
  };
}

/** The person as the row would leave them; an empty cell takes nothing away. Null where nothing changes. */
function personWritten({ person, isNewPerson, phone, email }: ReadDirectoryRow): DirectoryWrites["person"] {
  if (person === null) return null;
  const after = {
    ...person,
    phone: phone === "" || isSameNumber(phone, person.phone) ? person.phone : phone,
    email: email === "" ? person.email : email,
  };
  if (isNewPerson) return { before: null, after };
  return after.phone === person.phone && after.email === person.email ? null : { before: person, after };
}

/** Whether the rules of the chart take every piece, each after the ones before it. */
function allows({ unit, position, person, tenure }: DirectoryWrites, chart: RoleChart, by: Actor) {
  const withUnit = withWrites(chart, { unit, position: null, person: null, tenure: null });
  const withAll = withWrites(chart, { unit, position, person, tenure: null });
  const decisions = [
    unit === null ? null : editUnit(withUnit, unit, by),
    position === null ? null : editPosition(withUnit, position, by),
    person === null ? null : editPerson(person.after, by),
    tenure === null ? null : startTenure(withAll, tenure, by),
  ];
  return decisions.find((decision) => decision?.ok === false) ?? { ok: true as const };
}

function differencesOf(
  { unit, position, person, tenure }: DirectoryWrites,
  read: ReadDirectoryRow,
  chart: RoleChart,
  today: Day,
): DirectoryDifference[] {
  const differences: DirectoryDifference[] = [];
  const differ = (column: DirectoryColumn, from: string | null, to: string | null) => {
    if ((from ?? "") !== (to ?? "")) differences.push({ column, from: from ?? "", to: to ?? "" });
  };
  if (unit !== null) differ("unit", "", unit.name);
  if (position !== null) differ("position", "", position.title);
  if (tenure !== null && read.person !== null) {
    // Who holds it already goes on holding it: a handover is never made by a list.
    const others = holdersWritten(chart, tenure.positionId, tenure.from < today ? today : tenure.from);
    differ("holder", others, others === "" ? read.person.name : `${others}; ${read.person.name}`);
    differ("from", "", shortDay(tenure.from));
  }
  if (person !== null) {
    differ("phone", person.before?.phone ?? null, person.after.phone);
    differ("email", person.before?.email ?? null, person.after.email);
  }
  return differences;
}

function takenFor({ tenure }: DirectoryWrites, read: ReadDirectoryRow, chart: RoleChart): string | null {
  const { person, isNewPerson, phone, email } = read;
  if (tenure === null || person === null || isNewPerson) return null;
  const isReachedSo = isSameNumber(phone, person.phone) || (email !== "" && person.email === email);
  return isReachedSo ? null : personLabel(person, chart);
}

// Names that differ from a new one by their accents only may be the same person.
function nearOf({ person, unit }: DirectoryWrites, { people, units }: RoleChart): string[] {
  const named = person?.before === null ? like(person.after, people) : [];
  const places =
    unit === null
      ? []
      : units.filter(
          ({ name }) => isLike(lettersOf(name), lettersOf(unit.name)) || lettersOf(name) === lettersOf(unit.name),
        );
  return [...new Set([...named, ...places.map(({ name }) => name)])];
}

const like = ({ id, name }: Person, people: readonly Person[]): string[] =>
  people
    .filter((person) => person.id !== id && lettersOf(person.name) === lettersOf(name))
    .map((person) => person.name);

// "Thôn 1" and "Thôn 7" are two hamlets; "Thôn Gò Năg" is a slip of the hand.
const isLike = (left: string, right: string): boolean =>
  !/\d/.test(right) && left !== right && Math.abs(left.length - right.length) <= 1 && slips(left, right) <= 1;

function slips(left: string, right: string): number {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return Math.max(left.length, right.length) - start - end;
}

/** The chart with what a row writes. */
const withWrites = (chart: RoleChart, { unit, position, person, tenure }: DirectoryWrites): RoleChart => ({
  ...chart,
  units: unit === null ? chart.units : [...chart.units, unit],
  positions: position === null ? chart.positions : [...chart.positions, position],
  people: person === null ? chart.people : [...chart.people.filter(({ id }) => id !== person.after.id), person.after],
  tenures: tenure === null ? chart.tenures : [...chart.tenures, tenure],
});
