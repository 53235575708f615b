import type { DenunciationEvent } from "@gandan/domain/denunciations";
import { type CaseEvent, plainEvent } from "@gandan/domain/petitions";

/** How the letter came: all of its history that goes with it into the open register. */
export const arrivalOf = (events: readonly DenunciationEvent[]): CaseEvent[] =>
  events
    .filter(({ kind }) => kind === "received" || kind === "referred-in")
    .map(({ kind, at, day, personId }) => plainEvent(kind, at, { personId, positionId: null }, day));
