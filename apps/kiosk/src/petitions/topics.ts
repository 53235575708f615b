import type { PetitionTopic } from "@gandan/domain/petitions";

// Complete by the compiler's leave: a topic the domain gains is a topic missing here.
const known = {
  "roads-and-water": true,
  land: true,
  environment: true,
  health: true,
  schools: true,
  livelihood: true,
  "order-and-safety": true,
  procedures: true,
  culture: true,
  other: true,
} satisfies Record<PetitionTopic, true>;

/** What a word can be about, in the order it is shown. */
export const topics = Object.keys(known) as PetitionTopic[];
