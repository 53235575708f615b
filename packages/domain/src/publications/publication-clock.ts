import { type Calendar, type Deadline, type RuleBook, deadlinesOf } from "../calendar/index.ts";
import { type Day, type Id, dayFrom } from "../values/index.ts";
import type { PublicationItem } from "./publication-item.ts";
import type { Posting, Publication } from "./publication.ts";
import { type WayStanding, wayStanding } from "./way-standing.ts";

/** The events of a publication that its limit is counted from and ends with. */
export const publicationClockEvents = ["publication-decided", "publication-begun"] as const;

/** By when a document has to begin to be public, with its proof (Law 10/2022, Articles 12–14). */
export function deadlinesOfPublication(book: RuleBook, calendar: Calendar, publication: Publication): Deadline[] {
  const begun = beganOn(publication);
  return deadlinesOf(book, calendar, {
    matter: "publication",
    isRemote: false,
    isComplex: false,
    way: null,
    events: [
      { event: "publication-decided", day: publication.decidedOn },
      ...(begun === null ? [] : [{ event: "publication-begun", day: begun }]),
    ],
  });
}

/** The first day on which a document was public in any way. */
export const beganOn = ({ postings }: Pick<Publication, "postings">): Day | null =>
  postings.map(({ from }) => from).toSorted()[0] ?? null;

/** How a document stands in each way that the law names for its item, beside the others of the register. */
export function waysOf(
  publication: Publication,
  { ways }: PublicationItem,
  others: readonly Publication[],
  hamletIds: readonly Id<"unit">[],
  today: Day,
): WayStanding[] {
  const newer = others
    .filter(
      ({ item, decidedOn, withdrawal }) =>
        withdrawal === null && item === publication.item && decidedOn > publication.decidedOn,
    )
    .flatMap((other) => beganOn(other) ?? [])
    .toSorted();
  return ways.map((rule) => wayStanding(rule, publication, hamletIds, today, newer[0] ?? null));
}

/** The ways in which the law is not met: taken down too early, missing somewhere or altogether; the website is asked of nobody. */
export const faultsOf = (ways: readonly WayStanding[]): WayStanding[] =>
  ways.filter(({ rule, state }) => rule.isRequired && (state === "missing" || state === "partly" || state === "short"));

const isOnDuring = ({ from, to }: Pick<Posting, "from" | "to">, first: Day, last: Day): boolean =>
  from <= last && (to === null || to >= first);

/** The documents that were public within a period, each with its ways within it; for the quarterly list and for today's. */
export const publicDuring = (publications: readonly Publication[], first: Day, last: Day): Publication[] =>
  publications
    .filter(({ withdrawal }) => withdrawal === null)
    .map((publication) => ({
      ...publication,
      postings: publication.postings.filter((posting) => isOnDuring(posting, first, last)),
    }))
    .filter(({ postings }) => postings.length > 0)
    .toSorted((one, other) => one.item - other.item || one.decidedOn.localeCompare(other.decidedOn));

/** The first and last day of a quarter, 1 to 4. */
export function quarterOf(year: number, quarter: number): { from: Day; to: Day } {
  const from = dayFrom(year, quarter * 3 - 2, 1);
  const to = dayFrom(year, quarter * 3, quarter === 1 || quarter === 4 ? 31 : 30);
  if (from === null || to === null) throw new RangeError(`there is no quarter ${quarter} of ${year}`);
  return { from, to };
}
