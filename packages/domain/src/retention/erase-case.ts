import { type Petition, namelessCost } from "../petitions/index.ts";
import type { Instant } from "../values/index.ts";

/**
 * What is left of a matter that was destroyed: its row in the register (number, receipt, kind, days, outcome, amounts), without
 * what was said, who said it and what was answered.
 */
export const erasedPetition = (petition: Petition, now: Instant): Petition => ({
  ...petition,
  text: "",
  name: null,
  contact: null,
  consentAt: null,
  particulars: null,
  answer: null,
  proposedAnswer: null,
  cost: petition.cost && namelessCost(petition.cost),
  dueOn: null,
  erasedAt: now,
  revision: petition.revision + 1,
});
