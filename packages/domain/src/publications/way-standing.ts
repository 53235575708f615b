import { type Day, type Id, addDays } from "../values/index.ts";
import type { WayRule } from "./publication-item.ts";
import type { Posting, Publication } from "./publication.ts";

/** How one way stands: not begun, missing somewhere, taken down too early, still on, or kept as long as the law asks. */
export const wayStates = ["missing", "partly", "short", "running", "kept"] as const;
export type WayState = (typeof wayStates)[number];

export interface WayStanding {
  rule: WayRule;
  state: WayState;
  /** The first day on which it was public anywhere. */
  from: Day | null;
  /** Until when it has to stay at the least, from the place where it began last; null where the law names no days. */
  until: Day | null;
  /** The hamlets in which it was never public though it has to be. */
  missingHamletIds: Id<"unit">[];
}

interface Span {
  from: Day;
  /** Null: no end is set. */
  to: Day | null;
}

/** How a document stands in one way on a day; `newerFrom` is when the next document of its item took its place. */
export function wayStanding(
  rule: WayRule,
  { postings }: Pick<Publication, "postings">,
  hamletIds: readonly Id<"unit">[],
  today: Day,
  newerFrom: Day | null = null,
): WayStanding {
  const own = postings.filter(({ way }) => way === rule.way);
  const from = own.map((one) => one.from).toSorted()[0] ?? null;
  const none = { rule, from, until: null, missingHamletIds: [] };
  if (from === null) return { ...none, state: "missing" };
  if (rule.way === "website") return { ...none, state: "kept" };
  const hamlets = rule.isAtHamlets ? hamletIds : [];
  const missingHamletIds = hamlets.filter((id) => !own.some((posting) => posting.hamletIds.includes(id)));
  const atSeat = rule.way === "posting" ? [spansOf(own.filter(({ isAtSeat }) => isAtSeat))] : [];
  const places = [
    ...atSeat,
    ...hamlets
      .filter((id) => !missingHamletIds.includes(id))
      .map((id) => spansOf(own.filter((posting) => posting.hamletIds.includes(id)))),
  ];
  // What the law asks of no place in particular holds wherever it was done.
  const asked = places.length === 0 ? [spansOf(own)] : places;
  const states = asked.map((spans) => stateOf(spans, rule, today, newerFrom));
  if (missingHamletIds.length > 0) states.push("partly");
  const state = wayStates.find((one) => states.includes(one)) ?? "kept";
  return {
    rule,
    from,
    missingHamletIds,
    // A place without it at all stands as one of the places that are missing.
    state: state === "missing" ? "partly" : state,
    until: rule.days === null ? null : lastNeeded(asked, rule.days),
  };
}

// Notices that follow each other without a day between are one.
function spansOf(postings: readonly Pick<Posting, "from" | "to">[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of postings.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const last = joined.at(-1);
    if (last === undefined || (last.to !== null && from > addDays(last.to, 1))) joined.push({ from, to });
    else if (last.to !== null && (to === null || to > last.to)) last.to = to;
  }
  return joined;
}

function stateOf(spans: readonly Span[], rule: WayRule, today: Day, newerFrom: Day | null): WayState {
  if (spans.length === 0) return "missing";
  if (rule.isPermanent) {
    const last = spans.at(-1)?.to ?? null;
    if (last === null || last >= today) return "running";
    return newerFrom !== null && newerFrom <= addDays(last, 1) ? "kept" : "short";
  }
  const { days } = rule;
  if (days === null) return "kept";
  if (spans.some(({ from, to }) => addDays(from, days - 1) <= earlier(to, today))) return "kept";
  return spans.some(({ from, to }) => to === null || addDays(from, days - 1) <= to) ? "running" : "short";
}

const earlier = (to: Day | null, today: Day): Day => (to === null || to > today ? today : to);

const lastNeeded = (places: readonly (readonly Span[])[], days: number): Day | null =>
  places
    .flatMap((spans) => spans.at(-1) ?? [])
    .map(({ from }) => addDays(from, days - 1))
    .toSorted()
    .at(-1) ?? null;
