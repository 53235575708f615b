import { type Day, type Instant, addDays, dayOf } from "../values/index.ts";

/** How many copies of the database are kept, one a night. */
export const copiesKept = 14;

/** The day on which the last nightly copy goes that still holds what was erased at an instant. */
export const lastCopyGoesOn = (erasedAt: Instant): Day => addDays(dayOf(erasedAt), copiesKept);
