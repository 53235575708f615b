import { nearNames } from "../lists/index.ts";
import { type RoleChart, chartOn, hamletsOn, holdersOf } from "../roles/index.ts";
import { type Day, type Id, fold, sameSpelling } from "../values/index.ts";

/** A name that a list may write: the ways it is written, whose it is, and what tells it from others of that name. */
interface Named {
  id: Id<"position">;
  label: string;
  folded: readonly string[];
  spelled: readonly string[];
  unitId: Id<"unit">;
  holders: readonly string[];
}

/** The names of a commune on a day, to be looked up as lists write them. */
export interface ListNames {
  positions: readonly Named[];
  hamlets: readonly { id: Id<"unit">; name: string; folded: string }[];
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
  return {
    positions: open.positions.map(({ id, title, aliases, unitId }) => {
      const holders = holdersOf(open, id, today).map(({ name }) => name);
      const beside = [units.get(unitId) ?? "", holders.join(", ")].filter((text) => text !== "").join(", ");
      // Where several offices have one title, whose it is tells them apart.
      const isShared = (times.get(fold(title)) ?? 0) > 1 && beside !== "";
      const label = isShared ? `${title} (${beside})` : title;
      return {
        id,
        label,
        folded: [title, label, ...aliases].map(fold),
        spelled: [title, label, ...aliases].map(sameSpelling),
        unitId,
        holders: holders.map(fold),
      };
    }),
    hamlets: hamletsOn(chart, today).map(({ id, name }) => ({ id, name, folded: fold(name) })),
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
  const written = fold(given);
  // An office that is no more stays with the tasks it has.
  if (current !== null && fold(names.titleOf(current)) === written && !names.positions.some(({ id }) => id === current))
    return { value: current };
  const titled = names.positions.filter(({ folded }) => folded.includes(written));
  const spelled = titled.filter((position) => position.spelled.includes(sameSpelling(given)));
  const meant = spelled.length > 0 ? spelled : titled;
  // "Trưởng thôn" beside a hamlet's name is that hamlet's, whose title is longer.
  const ofHamlet = names.positions.filter(
    ({ unitId, folded }) => unitId === hamletId && folded.some((title) => title.startsWith(`${written} `)),
  );
  const held = names.positions.filter((position) => position.holders.includes(written));
  let left = [meant, ofHamlet, held].find(({ length }) => length > 0) ?? [];
  const people = holders.split(/[;,\n]/).map(fold);
  for (const isIt of [
    (position: Named) => position.holders.some((holder) => people.includes(holder)),
    (position: Named) => position.unitId === hamletId,
    (position: Named) => position.id === current,
  ]) {
    const narrowed = left.filter(isIt);
    if (left.length > 1 && narrowed.length > 0) left = narrowed;
  }
  const [only, ...others] = left;
  if (only === undefined)
    return {
      fault: "unknown",
      names: nearNames(
        given,
        names.positions.map(({ label }) => label),
      ),
    };
  return others.length === 0 ? { value: only.id } : { fault: "several", names: left.map(({ label }) => label) };
}

/** The hamlet that a list means, with or without the word before its name. */
export function findHamlet(given: string, current: Id<"unit"> | null, names: ListNames): Found<Id<"unit">> {
  const written = fold(given);
  if (current !== null && fold(names.hamletNameOf(current)) === written) return { value: current };
  const whole = names.hamlets.filter(({ folded }) => folded === written);
  const named = whole.length > 0 ? whole : names.hamlets.filter(({ folded }) => bare(folded) === bare(written));
  const [only, ...others] = named;
  if (only === undefined)
    return {
      fault: "unknown",
      names: nearNames(
        given,
        names.hamlets.map(({ name }) => name),
      ),
    };
  return others.length === 0 ? { value: only.id } : { fault: "several", names: named.map(({ name }) => name) };
}

const bare = (folded: string): string =>
  folded.replace(/^(?:thon|lang|ban|xom|buon|ap|khu pho|to dan pho|khom)\s+/, "");
