import { brokenColumns, meantBy, nearNames, readDay } from "../lists/index.ts";
import { type Day, type Id, type Subject, fold } from "../values/index.ts";
import { headTitle } from "./begin-chart.ts";
import { bareHamletName, isHamletName, isHeadTitle } from "./hamlet-words.ts";
import { type DirectoryColumn, type DirectoryFault, type DirectoryRow, directoryColumns } from "./directory-list.ts";
import { type Person, type Position, type RoleChart, type Unit, holdersOf } from "./role-chart.ts";

/** What rows of the directory are read against. */
export interface DirectoryAround {
  communeId: Id<"commune">;
  today: Day;
  isMonthFirst: boolean;
  newId<S extends Subject>(subject: S): Id<S>;
  /** The kind of unit that a word means; null where it means none. */
  kindOf(word: string): Unit["kind"] | null;
}

/** What a row speaks of; what is not in the chart yet is new. */
export interface ReadDirectoryRow {
  unit: Unit;
  isNewUnit: boolean;
  position: Position | null;
  isNewPosition: boolean;
  person: Person | null;
  isNewPerson: boolean;
  from: Day | null;
  phone: string;
  email: string;
}

const longest = { unit: 200, position: 200, holder: 200, phone: 30, email: 200 } as const;

/** Reads a row by the chart: unit, position and person, or everything that is wrong with it. */
export function readDirectoryRow(
  { cells }: DirectoryRow,
  chart: RoleChart,
  around: DirectoryAround,
): { read: ReadDirectoryRow } | { faults: DirectoryFault[] } {
  const faults: DirectoryFault[] = [];
  const fault = (column: DirectoryColumn, kind: DirectoryFault["fault"], names: string[] = []): null => {
    faults.push({ column, fault: kind, given: cells[column] ?? "", names });
    return null;
  };
  const said = (column: keyof typeof longest): string => {
    const text = cells[column] ?? "";
    if (text.length > longest[column]) fault(column, "too-long");
    return text;
  };
  for (const column of brokenColumns(directoryColumns, cells)) fault(column, "broken");
  if (faults.length > 0) return { faults };
  const open = livingOn(chart, around.today);
  const day = readDay(cells.from ?? "", around.isMonthFirst);
  const from = "day" in day ? day.day : fault("from", day.fault);
  const begins = from ?? around.today;
  const made = { communeId: around.communeId, from: begins, to: null };

  const title = said("position");
  const known = findUnit(said("unit"), title, open, fault);
  const isHamlet = around.kindOf(cells.kind ?? "") === "hamlet" || isHamletName(cells.unit ?? "");
  const ended = known === "unknown" ? meantBy(cells.unit ?? "", chart.units.filter(hasEnded), namesOf)[0] : undefined;
  if (ended !== undefined) fault("unit", "ended", chart.units.filter(({ id }) => id === ended.successorId).map(nameOf));
  else if (known === "unknown" && !isHamlet)
    fault("unit", "unknown", nearNames(cells.unit ?? "", open.units.map(nameOf)));
  const newUnit = (): Unit => ({
    ...made,
    id: around.newId("unit"),
    kind: "hamlet",
    name: cells.unit ?? "",
    sortKey: Math.max(0, ...chart.units.map(({ sortKey }) => sortKey)) + 1,
    successorId: null,
  });
  const unit = known === "unknown" ? (isHamlet ? newUnit() : null) : known;
  const place =
    unit === null ? null : findPlace(title, unit, open, { ...made, id: () => around.newId("position") }, fault);
  const name = said("holder");
  const contact = { phone: dialled(said("phone")), email: said("email") };
  const person = name === "" ? null : findPerson(name, contact, place?.position ?? null, open, fault);
  if (unit === null || place === null || faults.length > 0) return { faults };
  const isNewPerson = name !== "" && person === null;
  return {
    read: {
      unit,
      isNewUnit: known === "unknown",
      ...place,
      person: isNewPerson
        ? { id: around.newId("person"), communeId: around.communeId, name, phone: null, email: null }
        : person,
      isNewPerson,
      from,
      ...contact,
    },
  };
}

/** The chart of a day and of what begins later; what ended before it began never was. */
export function livingOn(chart: RoleChart, day: Day): RoleChart {
  const lives = ({ from, to }: { from: Day; to: Day | null }) => to === null || (to >= day && from <= to);
  return {
    ...chart,
    units: chart.units.filter(lives),
    positions: chart.positions.filter(lives),
    tenures: chart.tenures.filter(lives),
  };
}

type Fault = (column: DirectoryColumn, kind: DirectoryFault["fault"], names?: string[]) => null;

// One that ended before it began was a mistake and never was.
const hasEnded = ({ from, to }: Unit): boolean => to !== null && from <= to;
const nameOf = ({ name }: Pick<Unit, "name">): string => name;
const namesOf = ({ name }: Pick<Unit, "name">): string[] => [name];

/** The unit of a name, or of the only position that has the title where no unit is named. */
function findUnit(name: string, title: string, { units, positions }: RoleChart, fault: Fault): Unit | "unknown" | null {
  if (name !== "") {
    const whole = meantBy(name, units, namesOf);
    const hamlets = meantBy(
      bareHamletName(name),
      units.filter(({ kind }) => kind === "hamlet"),
      (unit) => [bareHamletName(unit.name)],
    );
    const [only, ...others] = whole.length > 0 ? whole : hamlets;
    if (others.length > 0)
      return fault(
        "unit",
        "several",
        [only, ...others].flatMap((unit) => unit?.name ?? []),
      );
    return only ?? "unknown";
  }
  if (title === "") return fault("unit", "missing");
  const titled = meantBy(title, positions, (position) => [position.title]);
  const of = units.filter(({ id }) => titled.some(({ unitId }) => unitId === id));
  const [only, ...others] = of;
  if (only === undefined)
    return fault(
      "position",
      "unknown",
      nearNames(
        title,
        positions.map((one) => one.title),
      ),
    );
  return others.length === 0 ? only : fault("unit", "several", of.map(nameOf));
}

/** The position of a unit; a hamlet that has no head may have one made, nothing else that gives rights is. */
function findPlace(
  title: string,
  unit: Unit,
  { positions }: RoleChart,
  made: Pick<Position, "communeId" | "from" | "to"> & { id: () => Id<"position"> },
  fault: Fault,
): Pick<ReadDirectoryRow, "position" | "isNewPosition"> | null {
  const own = positions.filter(({ unitId }) => unitId === unit.id);
  const heads = own.filter(({ bundle }) => bundle === "hamlet-head");
  const isHead =
    unit.kind === "hamlet" && (title === "" || fold(title) === fold(headTitle(unit.name)) || isHeadTitle(title));
  const titled = meantBy(title, own, (one) => [one.title, ...one.aliases]);
  const [only, ...others] = titled.length > 0 ? titled : isHead ? heads : [];
  if (others.length > 0)
    return fault(
      "position",
      "several",
      [only, ...others].flatMap((one) => one?.title ?? []),
    );
  if (only !== undefined) return { position: only, isNewPosition: false };
  if (!isHead) {
    if (title === "") return fault("position", "missing");
    return fault(
      "position",
      "new-position",
      nearNames(
        title,
        own.map((one) => one.title),
      ),
    );
  }
  const { id, ...dated } = made;
  return {
    position: {
      ...dated,
      id: id(),
      unitId: unit.id,
      title: headTitle(unit.name),
      bundle: "hamlet-head",
      aliases: [],
      sortKey: unit.sortKey,
    },
    isNewPosition: true,
  };
}

/** The person of a name; of several with one name the one who is reached so, or holds the position. */
function findPerson(
  name: string,
  { phone, email }: { phone: string; email: string },
  position: Position | null,
  open: RoleChart,
  fault: Fault,
): Person | null {
  let left = meantBy(name, open.people, namesOf);
  const held = position === null ? [] : open.tenures.filter(({ positionId }) => positionId === position.id);
  for (const isIt of [
    (person: Person) => isSameNumber(phone, person.phone),
    (person: Person) => email !== "" && person.email === email,
    (person: Person) => held.some(({ personId }) => personId === person.id),
  ]) {
    const narrowed = left.filter(isIt);
    if (left.length > 1 && narrowed.length > 0) left = narrowed;
  }
  if (left.length > 1)
    return fault(
      "holder",
      "several",
      left.map((person) => personLabel(person, open)),
    );
  return left[0] ?? null;
}

/** Who somebody of a name is: what they hold, and their number. */
export const personLabel = (person: Person, { positions, tenures }: RoleChart): string => {
  const held = positions.filter(({ id }) => tenures.some((one) => one.personId === person.id && one.positionId === id));
  return [person.name, ...held.map(({ title }) => title), person.phone ?? ""].filter((text) => text !== "").join(", ");
};

// A sheet takes "0912345678" for a number and drops the nought.
const dialled = (phone: string): string => (/^[35789]\d{8}$/.test(phone) ? `0${phone}` : phone);

/** Whether two texts are one telephone number, however its digits are grouped. */
export const isSameNumber = (phone: string, other: string | null): boolean =>
  phone !== "" &&
  other !== null &&
  (phone === other || (digitsOf(phone) !== "" && digitsOf(phone) === digitsOf(other)));
const digitsOf = (phone: string): string => phone.replace(/[\s.()-]/g, "").replace(/^(?:\+84|0084)/, "0");

/** Who holds a position, as a list writes them. */
export const holdersWritten = (chart: RoleChart, positionId: Id<"position">, day: Day): string =>
  holdersOf(chart, positionId, day)
    .map(({ name }) => name)
    .join("; ");
