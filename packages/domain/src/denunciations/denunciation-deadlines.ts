import { type Calendar, type Deadline, type RuleBook, deadlinesOf } from "../calendar/index.ts";
import { standingEvents } from "../petitions/index.ts";
import type { DenunciationEvent } from "./denunciation.ts";

/** Every deadline of a denunciation with its proof; the time of a suspension is not counted (Article 34.2). */
export const deadlinesOfDenunciation = (
  book: RuleBook,
  calendar: Calendar,
  history: readonly Pick<DenunciationEvent, "kind" | "day" | "days">[],
): Deadline[] => {
  const events = standingEvents("denunciation", history);
  return deadlinesOf(book, calendar, {
    matter: "denunciation",
    isRemote: false,
    // Only what is especially complex may be extended a second time (Article 30).
    isComplex: events.filter(({ kind }) => kind === "extended").length > 1,
    way: null,
    events: events.map(({ kind, day, days }) => ({
      event: kind,
      day,
      ...(kind === "extended" && { stage: "resolve" }),
      ...(days !== null && { days }),
    })),
  });
};
