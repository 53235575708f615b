import { type Actor, may } from "../roles/index.ts";
import { type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Dialogue } from "./dialogue.ts";
import { questionSteps } from "./question-steps.ts";
import { type Question, type QuestionOutcome, withMerged } from "./question.ts";

export type QuestionRefusal =
  | "dialogue.not-yours"
  | "dialogue.question-step-not-allowed"
  | "dialogue.not-open"
  | "dialogue.reason-missing"
  | "dialogue.merge-itself"
  | "dialogue.merge-chain"
  | "dialogue.question-unknown";

/** What a clerk does with one question in the room. */
export type Direction =
  | { step: "release" | "withhold" | "call" | "set-back" | "take-back" }
  | { step: "hide"; reason: string }
  | { step: "answer"; outcome: QuestionOutcome };

/** What a direction makes of the room and its questions; only what changed is named. */
export interface Directed {
  dialogue: Dialogue;
  changed: Question[];
}

/**
 * Directs one question; those merged into it go with it. Calling one sets the one before it back, and nothing is called
 * before the session is open.
 */
export function directQuestion(
  dialogue: Dialogue,
  questions: readonly Question[],
  petitionId: Id<"petition">,
  direction: Direction,
  by: Actor,
  now: Instant,
): Result<Directed, QuestionRefusal> {
  if (!may(by, "dialogue.hold", { communeId: dialogue.communeId })) return refuse("dialogue.not-yours");
  const question = questions.find((one) => one.petitionId === petitionId);
  if (question === undefined || question.mergedInto !== null) return refuse("dialogue.question-unknown");
  const { step } = direction;
  const state = questionSteps[question.state][step];
  if (state === undefined) return refuse("dialogue.question-step-not-allowed");
  const isInRoom = step === "call" || step === "set-back" || step === "answer";
  if (isInRoom && dialogue.state !== "open") return refuse("dialogue.not-open");
  if (direction.step === "hide" && direction.reason.trim() === "") return refuse("dialogue.reason-missing");
  const moved = withMerged(questions, petitionId).map((one) => changedTo(one, state, direction, now));
  const before = questions.filter(
    (one) => one.state === "called" && !moved.some((own) => own.petitionId === one.petitionId),
  );
  const setBack = step === "call" ? before.map((one) => touched({ ...one, state: "released" }, now)) : [];
  return ok({ dialogue: roomAfter(dialogue, petitionId, step, now), changed: [...moved, ...setBack] });
}

const touched = (question: Question, now: Instant): Question => ({
  ...question,
  updatedAt: now,
  revision: question.revision + 1,
});

function changedTo(question: Question, state: Question["state"], direction: Direction, now: Instant): Question {
  const isAnswer = direction.step === "answer";
  return touched(
    {
      ...question,
      state,
      hiddenReason: direction.step === "hide" ? direction.reason.trim() : null,
      outcome: isAnswer ? direction.outcome : null,
      answeredAt: isAnswer ? now : null,
    },
    now,
  );
}

function roomAfter(dialogue: Dialogue, petitionId: Id<"petition">, step: Direction["step"], now: Instant): Dialogue {
  const { room } = dialogue;
  const isCurrent = room.currentId === petitionId;
  const leaves = isCurrent && (step === "set-back" || step === "hide" || step === "answer");
  const next =
    step === "call"
      ? { ...room, scene: "question" as const, currentId: petitionId, timerEndsAt: null }
      : leaves && step !== "answer"
        ? { ...room, currentId: null, timerEndsAt: null }
        : leaves
          ? { ...room, timerEndsAt: null }
          : room;
  return { ...dialogue, room: next, updatedAt: now, version: dialogue.version + 1 };
}

/** Joins a question to the one that asks the same; what was joined to it goes along, and no asker is lost. */
export function mergeQuestion(
  questions: readonly Question[],
  petitionId: Id<"petition">,
  into: Id<"petition">,
  by: Actor,
  now: Instant,
): Result<Question[], QuestionRefusal> {
  const question = questions.find((one) => one.petitionId === petitionId);
  const first = questions.find((one) => one.petitionId === into);
  if (question === undefined || first === undefined) return refuse("dialogue.question-unknown");
  if (!may(by, "dialogue.hold", { communeId: question.communeId })) return refuse("dialogue.not-yours");
  if (petitionId === into) return refuse("dialogue.merge-itself");
  if (first.mergedInto !== null) return refuse("dialogue.merge-chain");
  if (question.state === "answered" || question.state === "called") return refuse("dialogue.question-step-not-allowed");
  const { state, hiddenReason, outcome, answeredAt } = first;
  return ok(
    withMerged(questions, petitionId).map((one) =>
      touched(
        { ...one, mergedInto: into, state: state === "called" ? "released" : state, hiddenReason, outcome, answeredAt },
        now,
      ),
    ),
  );
}

/** Makes a joined question one of its own again. */
export function separateQuestion(
  questions: readonly Question[],
  petitionId: Id<"petition">,
  by: Actor,
  now: Instant,
): Result<Question, QuestionRefusal> {
  const question = questions.find((one) => one.petitionId === petitionId);
  if (question?.mergedInto == null) return refuse("dialogue.question-unknown");
  if (!may(by, "dialogue.hold", { communeId: question.communeId })) return refuse("dialogue.not-yours");
  // The room hears one question at a time: what was called with another goes back to the list.
  const state = question.state === "called" ? "released" : question.state;
  return ok(touched({ ...question, mergedInto: null, state }, now));
}
