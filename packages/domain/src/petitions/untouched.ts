import type { Petition } from "./petition.ts";

/** How a matter stands in the register before anybody did anything with it. */
export const untouched = {
  duplicateOf: null,
  splitFrom: null,
  dueOn: null,
  state: "received",
  positionId: null,
  answer: null,
  proposedAnswer: null,
  cost: null,
  isRated: false,
  erasedAt: null,
  revision: 1,
} satisfies Partial<Petition>;
