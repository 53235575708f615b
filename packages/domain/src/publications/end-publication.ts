import { type Actor, may } from "../roles/index.ts";
import { type Day, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import type { Publication, Withdrawal } from "./publication.ts";

type Refusal = "publication.not-yours" | "publication.changed-meanwhile" | "publication.withdrawn";
export type EndRefusal = Refusal | "publication.ends-ahead" | "publication.nothing-open";
export type WithdrawRefusal = Refusal | "publication.withdrawn-ahead" | "publication.withdrawn-before";

/** Takes down whatever still hangs without an end; its last day is the day given. */
export function endPublication(
  kept: Publication,
  on: Day,
  revision: number,
  by: Actor,
  now: Instant,
): Result<Publication, EndRefusal> {
  const refused = refusedChange(kept, revision, by);
  if (refused !== null) return refuse(refused);
  if (on > dayOf(now)) return refuse("publication.ends-ahead");
  const isOpen = ({ from, to }: Publication["postings"][number]) => to === null && from <= on;
  if (!kept.postings.some(isOpen)) return refuse("publication.nothing-open");
  const postings = kept.postings.map((posting) => (isOpen(posting) ? { ...posting, to: on } : posting));
  return ok({ ...kept, postings, updatedAt: now, revision: revision + 1 });
}

/** Withdraws an entry with a reason: it stays in the register and is public nowhere. */
export function withdrawPublication(
  kept: Publication,
  withdrawal: Withdrawal,
  revision: number,
  by: Actor,
  now: Instant,
): Result<Publication, WithdrawRefusal> {
  const refused = refusedChange(kept, revision, by);
  if (refused !== null) return refuse(refused);
  if (withdrawal.on > dayOf(now)) return refuse("publication.withdrawn-ahead");
  if (withdrawal.on < kept.decidedOn) return refuse("publication.withdrawn-before");
  return ok({ ...kept, withdrawal, updatedAt: now, revision: revision + 1 });
}

function refusedChange(kept: Publication, revision: number, by: Actor): Refusal | null {
  if (!may(by, "publication.keep", { communeId: kept.communeId })) return "publication.not-yours";
  if (kept.withdrawal !== null) return "publication.withdrawn";
  return kept.revision === revision ? null : "publication.changed-meanwhile";
}
