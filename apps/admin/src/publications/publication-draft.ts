import type { Posting, PublicationDraft, PublicationItem } from "@gandan/domain/publications";
import type { Day } from "@gandan/domain/values";
import { newId } from "../asking/new-id.ts";
import type { DocumentRow, Hamlet } from "./rows.ts";

/** What is typed: days may be open until they are chosen. */
export type Draft = Omit<PublicationDraft, "decidedOn"> & { decidedOn: Day | null };

export const newPosting = (way: Posting["way"], hamlets: readonly Hamlet[], from: Day): Posting => ({
  way,
  isAtSeat: way === "posting",
  hamletIds: way === "website" ? [] : hamlets.map(({ id }) => id),
  note: "",
  from,
  to: null,
  photoIds: [],
});

/** A new entry begins with the ways the law asks of its item, today; what was not done is taken out by a press. */
export const blankDraft = (
  item: PublicationItem,
  hamlets: readonly Hamlet[],
  today: Day,
  given: DocumentRow | null,
): Draft => {
  if (given !== null) {
    const { id, item: number, document, decidedOn, postings } = given.publication;
    return { id, item: number, document, decidedOn, postings };
  }
  const postings = item.ways
    .filter(({ isRequired }) => isRequired)
    .map(({ way, isAtHamlets }) => newPosting(way, way === "posting" && !isAtHamlets ? [] : hamlets, today));
  return { id: newId("publication"), item: item.number, document: "", decidedOn: today, postings };
};
