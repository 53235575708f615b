import { type DestructionMinutes, type RetentionRule, type Verdict, isVerified } from "../retention/index.ts";
import { type Actor, may } from "../roles/index.ts";
import { type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import type { Denunciation, DenunciationEvent } from "./denunciation.ts";
import { type SealedDestruction, type SealedDestructionState, stateOfDestruction } from "./sealed-destruction.ts";
import { type SealedObstacle, obstacleToSealed, sealedUntil } from "./sealed-period.ts";

export type SealedStep = "propose" | "decide" | "record" | "execute" | "withdraw";

const openIn: Readonly<Record<Exclude<SealedStep, "propose">, readonly SealedDestructionState[]>> = {
  decide: ["proposed"],
  record: ["decided", "recorded"],
  execute: ["recorded"],
  withdraw: ["proposed", "decided", "recorded"],
};

/** A case with its history and the table of periods, on the day of a step. */
export interface Sealed {
  denunciation: Denunciation;
  events: readonly DenunciationEvent[];
  rules: readonly RetentionRule[];
  revision: number;
}

type StepRefusal =
  | "retention.not-yours"
  | "retention.own-proposal"
  | "retention.changed-meanwhile"
  | "retention.step-not-allowed";

/** What one who is named for a case may do about its destruction now; who is not named never gets here. */
export const sealedStepsFor = (sealed: Omit<Sealed, "revision">, by: Actor, now: Instant): SealedStep[] => [
  ...(whyNotProposed(sealed, by, now) === null ? (["propose"] as const) : []),
  ...(["decide", "record", "execute", "withdraw"] as const).filter(
    (step) => refusalOf(sealed.denunciation, step, by) === null,
  ),
];

function whyNotProposed(
  { denunciation, events, rules }: Omit<Sealed, "revision">,
  by: Actor,
  now: Instant,
): SealedObstacle | "retention.not-yours" | null {
  if (!may(by, "retention.propose", { communeId: denunciation.communeId })) return "retention.not-yours";
  const { destruction } = denunciation;
  if (destruction !== null) {
    const state = stateOfDestruction(destruction);
    if (state === "executed") return "retention.erased-already";
    if (destruction.verdict?.is === "keep-for-good") return "retention.kept-for-good";
    if (state !== "kept") return "retention.in-other-list";
  }
  return obstacleToSealed(denunciation, events, rules, dayOf(now));
}

function refusalOf(
  { communeId, destruction }: Denunciation,
  step: Exclude<SealedStep, "propose">,
  by: Actor,
): Exclude<StepRefusal, "retention.changed-meanwhile"> | null {
  const right = step === "decide" ? "retention.decide" : "retention.propose";
  if (!may(by, right, { communeId })) return "retention.not-yours";
  if (destruction === null || !openIn[step].includes(stateOfDestruction(destruction)))
    return "retention.step-not-allowed";
  return step === "decide" && destruction.proposedBy === by.personId ? "retention.own-proposal" : null;
}

function checked(
  { denunciation, revision }: Sealed,
  step: Exclude<SealedStep, "propose">,
  by: Actor,
): Result<SealedDestruction, StepRefusal> {
  const refusal = refusalOf(denunciation, step, by);
  if (refusal !== null) return refuse(refusal);
  if (denunciation.destruction === null) return refuse("retention.step-not-allowed");
  return denunciation.revision === revision ? ok(denunciation.destruction) : refuse("retention.changed-meanwhile");
}

/** Proposes a sealed case that is past its period for destruction. */
export function proposeSealed(
  sealed: Sealed,
  said: { basis: string },
  by: Actor,
  now: Instant,
): Result<
  Denunciation,
  SealedObstacle | "retention.not-yours" | "retention.basis-missing" | "retention.changed-meanwhile"
> {
  const { denunciation, events, rules, revision } = sealed;
  const refusal = whyNotProposed(sealed, by, now);
  if (refusal !== null) return refuse(refusal);
  if (denunciation.revision !== revision) return refuse("retention.changed-meanwhile");
  const kept = sealedUntil(rules, denunciation, events, dayOf(now));
  if (kept === null) return refuse("retention.not-ended");
  const basis = said.basis.trim();
  if (basis === "" && !isVerified(kept.rule)) return refuse("retention.basis-missing");
  return ok(
    withDestruction(denunciation, {
      ruleId: kept.rule.id,
      basis,
      endedOn: kept.ended,
      keptUntil: kept.until,
      proposedBy: by.personId,
      proposedAt: now,
      verdict: null,
      minutes: null,
      executedBy: null,
      executedAt: null,
    }),
  );
}

/** A leader who is named for the case says whether it goes, stays for now or stays for good. */
export function decideSealed(
  sealed: Sealed,
  said: { is: Verdict },
  by: Actor,
  now: Instant,
): Result<Denunciation, StepRefusal> {
  const may = checked(sealed, "decide", by);
  if (!may.ok) return may;
  const verdict = { is: said.is, personId: by.personId, at: now };
  return ok(withDestruction(sealed.denunciation, { ...may.value, verdict }));
}

/** Writes down who was present, when and how; until the case is gone it can be corrected. */
export function recordSealed(
  sealed: Sealed,
  said: { minutes: DestructionMinutes },
  by: Actor,
  now: Instant,
): Result<Denunciation, StepRefusal | "retention.day-ahead" | "retention.day-before-decision"> {
  const may = checked(sealed, "record", by);
  if (!may.ok) return may;
  const { minutes } = said;
  if (minutes.on > dayOf(now)) return refuse("retention.day-ahead");
  const decided = may.value.verdict?.at;
  if (decided !== undefined && minutes.on < dayOf(decided)) return refuse("retention.day-before-decision");
  return ok(withDestruction(sealed.denunciation, { ...may.value, minutes }));
}

/** Destroys what is sealed: number, days and state are left. */
export function executeSealed(
  sealed: Sealed,
  by: Actor,
  now: Instant,
): Result<Denunciation, StepRefusal | SealedObstacle> {
  const may = checked(sealed, "execute", by);
  if (!may.ok) return may;
  const { denunciation, events, rules } = sealed;
  const obstacle = obstacleToSealed(denunciation, events, rules, dayOf(now));
  if (obstacle !== null) return refuse(obstacle);
  const executed = { ...may.value, executedBy: by.personId, executedAt: now };
  return ok({ ...withDestruction(denunciation, executed), sealed: "", sealedRedacted: "", dueOn: null });
}

/** Takes a proposal back before anything is destroyed; nothing of it is left but the journal. */
export function withdrawSealed(sealed: Sealed, by: Actor): Result<Denunciation, StepRefusal> {
  const may = checked(sealed, "withdraw", by);
  return may.ok ? ok(withDestruction(sealed.denunciation, null)) : may;
}

// The day of its last step stays: a proposal is none.
const withDestruction = (denunciation: Denunciation, destruction: SealedDestruction | null): Denunciation => ({
  ...denunciation,
  destruction,
  revision: denunciation.revision + 1,
});
