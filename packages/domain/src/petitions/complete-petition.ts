import type { Actor } from "../roles/index.ts";
import { type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Particulars, Petition } from "./petition.ts";
import { mayTake } from "./petition-rights.ts";
import { petitionSteps } from "./petition-steps.ts";
import { mostRepresentatives } from "./required-fields.ts";

/** Writes down what a letter lacked; what was said stays as it was. */
export function completePetition(
  petition: Petition,
  more: { name: string | null; contact: string | null; particulars: Particulars },
  by: Actor,
  now: Instant,
): Result<Petition, "petition.not-yours" | "petition.step-not-allowed" | "petition.too-many-representatives"> {
  if (!mayTake(by, petition, "complete")) return refuse("petition.not-yours");
  if (petitionSteps[petition.kind][petition.state].complete === undefined) return refuse("petition.step-not-allowed");
  const { peopleCount, representatives } = more.particulars;
  if (representatives.length > Math.max(1, mostRepresentatives(peopleCount)))
    return refuse("petition.too-many-representatives");
  return ok({ ...petition, ...more, updatedAt: now, revision: petition.revision + 1 });
}
