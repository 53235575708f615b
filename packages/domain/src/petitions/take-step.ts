import type { Actor } from "../roles/index.ts";
import { type Day, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import type { CaseEvent } from "./case-event.ts";
import type { Petition } from "./petition.ts";
import { isCalledFor, mayTake } from "./petition-rights.ts";
import { type PetitionStep, petitionSteps, stepRules } from "./petition-steps.ts";
import { type GroundedStep, type RefusalGround, groundsFor, isGrounded } from "./refusal-ground.ts";
import { missingFields } from "./required-fields.ts";
import { standingEvents } from "./standing-events.ts";

/** What an official says with a step; what the step does not ask for may stay empty. */
export interface StepWords {
  /** The day on which it happened; not in the future, and not before the matter was received. */
  on: Day;
  note: string | null;
  to: string | null;
  document: string | null;
  days: number | null;
  promised: Day | null;
  /** Why a matter is refused, returned or filed away. */
  ground: RefusalGround | null;
}

export type StepRefusal =
  | "petition.not-yours"
  | "petition.step-not-allowed"
  | "petition.note-missing"
  | "petition.to-missing"
  | "petition.document-missing"
  | "petition.promised-missing"
  | "petition.days-missing"
  | "petition.ground-missing"
  | "petition.ground-unfit"
  | "petition.day-ahead"
  | "petition.day-before-receipt"
  | "petition.promised-past"
  | "petition.fields-missing"
  | "petition.extended-already"
  | "petition.reopen-too-late";

/** A step that needs no more than words; assigning, answering, completing, changing the kind and the cost of copies have use cases of their own. */
export type PlainStep = Exclude<
  PetitionStep,
  | "assign"
  | "answer"
  | "submit-answer"
  | "sign-answer"
  | "send-back"
  | "correct-kind"
  | "complete"
  | "tell-cost"
  | "take-payment"
  | "waive-cost"
>;

/** What a step makes of a matter, and the event it leaves. */
export interface Stepped {
  petition: Petition;
  event: CaseEvent;
}

/** How many days after its end a matter may still be opened again. */
export const reopenDays = 30;
const dayLength = 86_400_000;

/** Takes a plain step. */
export function takeStep(
  petition: Petition,
  history: readonly CaseEvent[],
  step: PlainStep,
  words: StepWords,
  by: Actor,
  now: Instant,
): Result<Stepped, StepRefusal> {
  const events = standingEvents(petition.kind, history);
  const state = petitionSteps[petition.kind][petition.state][step];
  if (!mayTake(by, petition, step)) return refuse("petition.not-yours");
  if (state === undefined || !isCalledFor(step, events)) return refuse("petition.step-not-allowed");
  const lacking = stepRules[step].needs.find((need) => words[need] === null || words[need] === "");
  if (lacking !== undefined) return refuse(`petition.${lacking}-missing`);
  const unfounded = isGrounded(step) ? groundRefusal(petition, step, words) : null;
  if (unfounded !== null) return refuse(unfounded);
  if (words.on > dayOf(now)) return refuse("petition.day-ahead");
  if (words.on < dayOf(petition.receivedAt)) return refuse("petition.day-before-receipt");
  if (words.promised !== null && words.promised < words.on) return refuse("petition.promised-past");
  if (step === "accept" && missingFields(petition).length > 0) return refuse("petition.fields-missing");
  if (step === "extend" && events.some((event) => event.kind === "extended"))
    return refuse("petition.extended-already");
  if (step === "reopen" && now - petition.updatedAt > reopenDays * dayLength) return refuse("petition.reopen-too-late");
  const { on: day, note, to, document, days, promised } = words;
  const { event: kind } = stepRules[step];
  const ground = isGrounded(step) ? (words.ground?.id ?? null) : null;
  const event = { kind, day, note, to, document, days, promised, ground };
  const { personId } = by;
  return ok({
    petition: { ...petition, state, updatedAt: now, revision: petition.revision + 1 },
    event: { ...event, at: now, personId, positionId: petition.positionId },
  });
}

// The list is closed: a reason of one's own is none, and a ground that says too little is written out.
function groundRefusal({ kind }: Petition, step: GroundedStep, { ground, note, on }: StepWords): StepRefusal | null {
  if (ground === null) return "petition.ground-missing";
  if (groundsFor([ground], step, kind, on).length === 0) return "petition.ground-unfit";
  return ground.needsNote && (note === null || note === "") ? "petition.note-missing" : null;
}

/** An event that says no more than what happened. */
export const plainEvent = (
  kind: CaseEvent["kind"],
  now: Instant,
  by: { personId: CaseEvent["personId"]; positionId: CaseEvent["positionId"] },
  day: Day = dayOf(now),
): CaseEvent => ({
  kind,
  at: now,
  day,
  personId: by.personId,
  positionId: by.positionId,
  note: null,
  to: null,
  document: null,
  days: null,
  promised: null,
  ground: null,
});
