import type { CaseEventKind } from "../petitions/index.ts";
import { type RetentionRule, lastDayKept, ruleInForce } from "../retention/index.ts";
import { type Day, dayOf } from "../values/index.ts";
import type { Denunciation, DenunciationEvent, DenunciationState } from "./denunciation.ts";

/** The states in which nothing more is done with a case, and what brought it there. */
const endings: Readonly<Partial<Record<DenunciationState, readonly CaseEventKind[]>>> = {
  closed: ["closed", "inspection-reported"],
  referred: ["referred"],
  "filed-away": ["filed-away"],
  terminated: ["terminated"],
  turned: ["kind-corrected"],
};

type Happened = readonly Pick<DenunciationEvent, "kind" | "day">[];

/** By which rule a sealed case is kept, since when and until when; null while it has no end, or no rule lets it go. */
export function sealedUntil(
  rules: readonly RetentionRule[],
  { state, updatedAt }: Pick<Denunciation, "state" | "updatedAt">,
  events: Happened,
  today: Day,
): { rule: RetentionRule; ended: Day; until: Day } | null {
  const ending = endings[state];
  const rule = ruleInForce(rules, "denunciation-case", today);
  if (ending === undefined || rule === null || rule.end !== "proposed") return null;
  const ended = events.findLast(({ kind }) => ending.includes(kind))?.day ?? dayOf(updatedAt);
  const until = lastDayKept(rule.period, ended);
  return until === null ? null : { rule, ended, until };
}

export type SealedObstacle =
  | "retention.erased-already"
  | "retention.kept-for-good"
  | "retention.in-other-list"
  | "retention.not-ended"
  | "retention.period-not-over"
  | "retention.second-round";

/** Why a sealed case may not be destroyed on a day; null where it may. */
export function obstacleToSealed(
  denunciation: Pick<Denunciation, "state" | "updatedAt">,
  events: Happened,
  rules: readonly RetentionRule[],
  today: Day,
): Exclude<SealedObstacle, "retention.erased-already" | "retention.kept-for-good" | "retention.in-other-list"> | null {
  const kept = sealedUntil(rules, denunciation, events, today);
  if (kept === null) return "retention.not-ended";
  if (today <= kept.until) return "retention.period-not-over";
  const again = events.findLastIndex(({ kind }) => kind === "denounced-again");
  const decided = events.findLastIndex(({ kind }) => kind === "again-decided");
  return again > decided ? "retention.second-round" : null;
}
