import { type Actor, type RoleChart, hamletsOn, may } from "../roles/index.ts";
import { type Instant, type Result, dayOf, fold, ok, refuse } from "../values/index.ts";
import type { Posting, Publication, PublicationDraft } from "./publication.ts";

export type PublicationRefusal =
  | "publication.not-yours"
  | "publication.changed-meanwhile"
  | "publication.item-unknown"
  | "publication.already-there"
  | "publication.decided-ahead"
  | "publication.before-decision"
  | "publication.begins-ahead"
  | "publication.ends-before"
  | "publication.place-missing"
  | "publication.hamlet-unknown"
  | "publication.withdrawn";

/** Enters a document into the register, or changes it as it was last seen; refused before its decision, ahead of today, at no place or a second time. */
export function keepPublication(
  kept: Publication | null,
  draft: PublicationDraft,
  revision: number,
  around: { chart: RoleChart; items: readonly { number: number }[]; others: readonly Publication[] },
  by: Actor,
  now: Instant,
): Result<Publication, PublicationRefusal> {
  if (!may(by, "publication.keep", { communeId: by.communeId })) return refuse("publication.not-yours");
  if ((kept?.revision ?? 0) !== revision) return refuse("publication.changed-meanwhile");
  if (kept?.withdrawal != null) return refuse("publication.withdrawn");
  if (!around.items.some(({ number }) => number === draft.item)) return refuse("publication.item-unknown");
  const today = dayOf(now);
  if (draft.decidedOn > today) return refuse("publication.decided-ahead");
  if (isThere(around.others, draft)) return refuse("publication.already-there");
  for (const posting of draft.postings) {
    if (posting.from < draft.decidedOn) return refuse("publication.before-decision");
    if (posting.from > today) return refuse("publication.begins-ahead");
    if (posting.to !== null && posting.to < posting.from) return refuse("publication.ends-before");
    if (isNowhere(posting)) return refuse("publication.place-missing");
    const hamlets = new Set(hamletsOn(around.chart, posting.from).map(({ id }) => id));
    if (!posting.hamletIds.every((id) => hamlets.has(id))) return refuse("publication.hamlet-unknown");
  }
  return ok({ ...draft, withdrawal: null, communeId: by.communeId, updatedAt: now, revision: revision + 1 });
}

// The same document of the same day under the same item was entered before, however it is spelt.
const isThere = (others: readonly Publication[], { id, item, decidedOn, document }: PublicationDraft): boolean =>
  others.some(
    (other) =>
      other.id !== id &&
      other.withdrawal === null &&
      other.item === item &&
      other.decidedOn === decidedOn &&
      fold(other.document) === fold(document),
  );

// A website has no place in the commune; a notice hangs somewhere.
const isNowhere = ({ way, isAtSeat, hamletIds }: Posting): boolean =>
  way !== "website" && !isAtSeat && hamletIds.length === 0;
