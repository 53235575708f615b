import type { Action } from "../roles/index.ts";
import type { CaseEventKind } from "./case-event.ts";
import type { PetitionKind, PetitionState } from "./petition.ts";

/** What can be done with a matter, one word a step. */
export type PetitionStep =
  | "correct-kind"
  | "complete"
  | "assign"
  | "note"
  | "accept"
  | "refuse"
  | "send-refusal"
  | "guide"
  | "refer"
  | "return"
  | "file-away"
  | "split"
  | "announce-date"
  | "interim-reply"
  | "extend"
  | "tell-cost"
  | "take-payment"
  | "waive-cost"
  | "suspend"
  | "send-suspension"
  | "resume"
  | "send-resumption"
  | "set-dialogue"
  | "invite-dialogue"
  | "hold-dialogue"
  | "answer"
  | "submit-answer"
  | "sign-answer"
  | "send-back"
  | "send-answer"
  | "answer-arrived"
  | "tell-referrer"
  | "withdraw"
  | "terminate"
  | "send-termination"
  | "close"
  | "reopen";

/** What a step asks for, what it records, and whose right it is. */
export interface StepRule {
  event: CaseEventKind;
  right: Extract<Action, "petition.assign" | "petition.answer" | "petition.sign">;
  needs: readonly ("note" | "to" | "document" | "promised" | "days")[];
}

/** Steps that follow an event and are taken once for each time it happened. */
export const followUps: Readonly<Partial<Record<PetitionStep, CaseEventKind>>> = {
  "send-refusal": "refused",
  "send-suspension": "suspended",
  "send-resumption": "resumed",
  "send-termination": "terminated",
  "invite-dialogue": "dialogue-set",
  "hold-dialogue": "dialogue-set",
  "send-answer": "answered",
  "answer-arrived": "answer-sent",
  "tell-referrer": "referred-in",
};

const desk = "petition.assign";
const holder = "petition.answer";
const signer = "petition.sign";
const rule = (event: CaseEventKind, right: StepRule["right"], ...needs: StepRule["needs"]): StepRule => ({
  event,
  right,
  needs,
});

/** Every step, in the order in which it is offered. */
export const stepRules: Readonly<Record<PetitionStep, StepRule>> = {
  accept: rule("accepted", desk),
  assign: rule("assigned", desk),
  answer: rule("answered", holder),
  "submit-answer": rule("answer-submitted", holder),
  "sign-answer": rule("answered", signer),
  "send-back": rule("answer-sent-back", signer),
  "interim-reply": rule("interim-replied", holder, "note", "promised"),
  "announce-date": rule("date-announced", holder, "promised"),
  extend: rule("extended", desk, "note", "document", "days"),
  "tell-cost": rule("cost-told", holder),
  "take-payment": rule("cost-paid", holder),
  "waive-cost": rule("cost-waived", holder),
  suspend: rule("suspended", desk, "note", "document"),
  "send-suspension": rule("suspension-sent", holder),
  resume: rule("resumed", desk, "document"),
  "send-resumption": rule("resumption-sent", holder),
  "set-dialogue": rule("dialogue-set", holder, "promised"),
  "invite-dialogue": rule("dialogue-invited", holder),
  "hold-dialogue": rule("dialogue-held", holder, "note"),
  "send-answer": rule("answer-sent", holder),
  "answer-arrived": rule("answer-received", holder),
  "tell-referrer": rule("referrer-told", holder),
  guide: rule("guided", desk, "to", "note"),
  refer: rule("referred", desk, "to"),
  return: rule("returned", desk),
  refuse: rule("refused", desk),
  "send-refusal": rule("refusal-sent", desk),
  "file-away": rule("filed-away", desk),
  split: rule("split", desk, "note"),
  "correct-kind": rule("kind-corrected", desk, "note"),
  complete: rule("completed", holder),
  note: rule("noted", holder, "note"),
  withdraw: rule("withdrawn", desk, "note"),
  terminate: rule("terminated", desk, "note", "document"),
  "send-termination": rule("termination-sent", holder),
  close: rule("closed", desk),
  reopen: rule("reopened", desk, "note"),
};

type Moves = Readonly<Record<PetitionState, Readonly<Partial<Record<PetitionStep, PetitionState>>>>>;

const costSteps = ["tell-cost", "take-payment", "waive-cost"] as const satisfies PetitionStep[];
const done = { note: "closed", reopen: "accepted" } as const;

/** Where each step leads, over all kinds. */
const moves: Moves = {
  received: {
    accept: "accepted",
    assign: "accepted",
    answer: "answered",
    "interim-reply": "received",
    "announce-date": "received",
    extend: "received",
    guide: "guided",
    refer: "referred",
    return: "returned",
    refuse: "refused",
    "file-away": "filed-away",
    split: "split",
    "correct-kind": "received",
    complete: "received",
    note: "received",
    withdraw: "withdrawn",
    "tell-cost": "received",
    "take-payment": "received",
    "waive-cost": "received",
  },
  accepted: {
    assign: "accepted",
    answer: "answered",
    "submit-answer": "for-signature",
    "interim-reply": "accepted",
    "announce-date": "accepted",
    extend: "accepted",
    suspend: "suspended",
    "send-resumption": "accepted",
    "set-dialogue": "accepted",
    "invite-dialogue": "accepted",
    "hold-dialogue": "accepted",
    refer: "referred",
    "correct-kind": "accepted",
    complete: "accepted",
    note: "accepted",
    withdraw: "withdrawn",
    terminate: "terminated",
    "tell-cost": "accepted",
    "take-payment": "accepted",
    "waive-cost": "accepted",
  },
  "for-signature": {
    "sign-answer": "answered",
    "send-back": "accepted",
    "interim-reply": "for-signature",
    note: "for-signature",
    withdraw: "withdrawn",
    "tell-cost": "for-signature",
    "take-payment": "for-signature",
    "waive-cost": "for-signature",
  },
  suspended: {
    "send-suspension": "suspended",
    resume: "accepted",
    note: "suspended",
    withdraw: "withdrawn",
    terminate: "terminated",
  },
  answered: {
    "send-answer": "answered",
    "answer-arrived": "answered",
    "tell-referrer": "answered",
    note: "answered",
    close: "closed",
    reopen: "accepted",
    "tell-cost": "answered",
    "take-payment": "answered",
    "waive-cost": "answered",
  },
  closed: done,
  refused: { "send-refusal": "refused", reopen: "received" },
  guided: { reopen: "received" },
  referred: { note: "referred", reopen: "received" },
  returned: { reopen: "received" },
  "filed-away": { reopen: "received" },
  split: {},
  withdrawn: { reopen: "received" },
  terminated: { "send-termination": "terminated", reopen: "accepted" },
};

const everyKind = [
  "assign",
  "answer",
  "submit-answer",
  "sign-answer",
  "send-back",
  "correct-kind",
  "complete",
  "note",
  "withdraw",
  "close",
  "reopen",
  "send-answer",
  "file-away",
  "interim-reply",
] as const satisfies PetitionStep[];

const stepsOfKind: Readonly<Record<PetitionKind, ReadonlySet<PetitionStep>>> = {
  complaint: new Set([
    ...everyKind,
    "accept",
    "refuse",
    "send-refusal",
    "guide",
    "return",
    "split",
    "suspend",
    "send-suspension",
    "resume",
    "send-resumption",
    "set-dialogue",
    "invite-dialogue",
    "hold-dialogue",
    "answer-arrived",
    "tell-referrer",
    "terminate",
    "send-termination",
  ]),
  recommendation: new Set([...everyKind, "accept", "refuse", "send-refusal", "refer", "return", "split"]),
  feedback: new Set([...everyKind, "accept", "refuse", "send-refusal", "refer", "return", "split"]),
  "information-request": new Set([...everyKind, "accept", "refuse", "refer", "announce-date", "extend", ...costSteps]),
  "session-question": new Set(everyKind),
};

// A complaint is settled only once it was accepted (Law on Complaints, Articles 27 and 28); until then it can be
// given to nobody to settle.
const withoutAcceptance = ({ answer: _answer, assign: _assign, ...rest }: Moves["received"]): Moves["received"] => rest;

const movesOf = (kind: PetitionKind): Moves => {
  const own = stepsOfKind[kind];
  const base = kind === "complaint" ? { ...moves, received: withoutAcceptance(moves.received) } : moves;
  const kept = Object.entries(base).map(([state, steps]) => [
    state,
    Object.fromEntries(Object.entries(steps).filter(([step]) => own.has(step as PetitionStep))),
  ]);
  return Object.fromEntries(kept) as Moves;
};

/** The one table of states and steps, a kind each; what is not named is refused. */
export const petitionSteps: Readonly<Record<PetitionKind, Moves>> = {
  complaint: movesOf("complaint"),
  recommendation: movesOf("recommendation"),
  feedback: movesOf("feedback"),
  "information-request": movesOf("information-request"),
  "session-question": movesOf("session-question"),
};
