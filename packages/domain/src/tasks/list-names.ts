import { type NamedThings, meantBy, namedThings, nearNamesOf } from "../lists/index.ts";
import { type RoleChart, bareHamletName, chartOn, hamletsOn, holdersOf } from "../roles/index.ts";
import { type Day, type Id, fold } from "../values/index.ts";

/** A name that a list may write: the ways it is written, whose it is, and what tells it from others of that name. */
interface Named {
  id: Id<"position">;
  label: string;
  written: readonly string[];
  unitId: Id<"unit">;
  holders: readonly string[];
}

interface Hamlet {
  id: Id<"unit">;
  name: string;
}

/** The names of a commune on a day, to be looked up as lists write them. */
export interface ListNames {
  positions: readonly Named[];
  titled: NamedThings<Named>;
  /** What somebody may have meant who wrote what is no position, or no hamlet. */
  nearPositions(given: string): string[];
  nearHamlets(given: string): string[];
  heldBy: NamedThings<Named>;
  hamlets: readonly Hamlet[];
  hamletNamed: NamedThings<Hamlet>;
  /** Without the word for what it is. */
  hamletCalled: NamedThings<Hamlet>;
  /** Also of offices and hamlets that are no more. */
  titleOf(positionId: Id<"position">): string;
  hamletNameOf(hamletId: Id<"unit"> | null): string;
}

export function listNames(chart: RoleChart, today: Day): ListNames {
  const open = chartOn(chart, today);
  const units = new Map(chart.units.map(({ id, name }) => [id, name]));
  const titles = new Map(chart.positions.map(({ id, title }) => [id, title]));
  const times = new Map<string, number>();
  for (const { title } of open.positions) times.set(fold(title), (times.get(fold(title)) ?? 0) + 1);
  const positions = open.positions.map(({ id, title, aliases, unitId }) => {
    const holders = holdersOf(open, id, today).map(({ name }) => name);
    const beside = [units.get(unitId) ?? "", holders.join(", ")].filter((text) => text !== "").join(", ");
    // Where several offices have one title, whose it is tells them apart.
    const isShared = (times.get(fold(title)) ?? 0) > 1 && beside !== "";
    const label = isShared ? `${title} (${beside})` : title;
    return {
      id,
      label,
      written: [title, label, ...aliases],
      unitId,
      holders,
    };
  });
  const hamlets = hamletsOn(chart, today);
  return {
    positions,
    nearPositions: nearNamesOf(positions.map(({ label }) => label)),
    nearHamlets: nearNamesOf(hamlets.map(({ name }) => name)),
    titled: namedThings(positions, ({ written }) => written),
    heldBy: namedThings(positions, ({ holders }) => holders),
    hamlets,
    hamletNamed: namedThings(hamlets, ({ name }) => [name]),
    hamletCalled: namedThings(hamlets, ({ name }) => [bareHamletName(name)]),
    titleOf: (positionId) => titles.get(positionId) ?? "",
    hamletNameOf: (hamletId) => (hamletId === null ? "" : (units.get(hamletId) ?? "")),
  };
}

export type Found<Value> = { value: Value } | { fault: "unknown" | "several"; names: string[] };

/** What a row says beside a name, by which offices of one title are told apart. */
interface Beside {
  holders: string;
  hamletId: Id<"unit"> | null;
  /** The position that the task has now. */
  current: Id<"position"> | null;
}

/** The position that a list means by a title, an alias or the name of who holds it. */
export function findPosition(
  given: string,
  { holders, hamletId, current }: Beside,
  names: ListNames,
): Found<Id<"position">> {
  // An office that is no more stays with the tasks it has.
  if (current !== null && isOf(given, names.titleOf(current)) && !names.positions.some(({ id }) => id === current))
    return { value: current };
  let left = names.titled(given);
  // "Trưởng thôn" beside a hamlet's name is that hamlet's, whose title is longer.
  if (left.length === 0)
    left = names.positions.filter(
      ({ unitId, written }) => unitId === hamletId && written.some((title) => isOf(given, beginOf(title, given))),
    );
  if (left.length === 0) left = names.heldBy(given);
  const beside = new Set(holders.split(/[;,\n]/).flatMap((person) => names.heldBy(person)));
  for (const isIt of [
    (position: Named) => beside.has(position),
    (position: Named) => position.unitId === hamletId,
    (position: Named) => position.id === current,
  ]) {
    const narrowed = left.filter(isIt);
    if (left.length > 1 && narrowed.length > 0) left = narrowed;
  }
  const [only, ...others] = left;
  if (only === undefined) return { fault: "unknown", names: names.nearPositions(given) };
  return others.length === 0 ? { value: only.id } : { fault: "several", names: left.map(({ label }) => label) };
}

/** The hamlet that a list means, with or without the word before its name. */
export function findHamlet(given: string, current: Id<"unit"> | null, names: ListNames): Found<Id<"unit">> {
  if (current !== null && isOf(given, names.hamletNameOf(current))) return { value: current };
  const whole = names.hamletNamed(given);
  const named = whole.length > 0 ? whole : names.hamletCalled(bareHamletName(given));
  const [only, ...others] = named;
  if (only === undefined) return { fault: "unknown", names: names.nearHamlets(given) };
  return others.length === 0 ? { value: only.id } : { fault: "several", names: named.map(({ name }) => name) };
}

const isOf = (given: string, name: string): boolean => meantBy(given, [name], (it) => [it]).length > 0;
const beginOf = (title: string, given: string): string =>
  title.split(" ").slice(0, given.trim().split(/\s+/).length).join(" ");
