export { type EndRefusal, type WithdrawRefusal, endPublication, withdrawPublication } from "./end-publication.ts";
export { type ItemState, itemState, itemStates } from "./item-state.ts";
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
  fellDueIn,
  isWhole,
  publicationFigureIds,
  publicationFigures,
} from "./publication-figures.ts";
export { PublicationItem, PublicationPack, PublicationWay, WayRule } from "./publication-item.ts";
export { type LoggedRequest, requestLog } from "./request-log.ts";
export { Posting, Publication, PublicationDraft, Withdrawal } from "./publication.ts";
export { type WayStanding, type WayState, wayStanding, wayStates } from "./way-standing.ts";
export {
  type ReleaseRefusal,
  type ReleaseStep,
  keepFinding,
  newRelease,
  publishedOf,
  releaseStepNames,
  releaseSteps,
  standingFiles,
  stepRelease,
  undecided,
} from "./release-steps.ts";
export { KeptFinding, Release, ReleaseFinding, ReleasePlace, ReleaseRuleId, ReleaseState } from "./release.ts";
