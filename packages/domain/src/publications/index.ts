export { type PublicationRefusal, keepPublication } from "./keep-publication.ts";
export {
  beganOn,
  deadlinesOfPublication,
  faultsOf,
  publicDuring,
  publicationClockEvents,
  quarterOf,
  waysOf,
} from "./publication-clock.ts";
export {
  type CountedPublication,
  type PublicationFigureId,
  publicationFigureIds,
  publicationFigures,
} from "./publication-figures.ts";
export { PublicationItem, PublicationPack, PublicationWay, WayRule } from "./publication-item.ts";
export { Posting, Publication, PublicationDraft } from "./publication.ts";
export { type WayStanding, type WayState, wayStanding, wayStates } from "./way-standing.ts";
