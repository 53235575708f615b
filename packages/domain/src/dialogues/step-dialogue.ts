import { type Actor, may } from "../roles/index.ts";
import { type Day, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import { type DialogueStep, dialogueSteps } from "./dialogue-steps.ts";
import type { Dialogue } from "./dialogue.ts";

/** What an official says with a step; what a step does not ask for may stay empty. */
export interface StepSaid {
  on: Day;
  note: string | null;
}

export type DialogueStepRefusal =
  | "dialogue.not-yours"
  | "dialogue.step-not-allowed"
  | "dialogue.note-missing"
  | "dialogue.day-ahead"
  | "dialogue.announced-after"
  | "dialogue.published-before"
  | "dialogue.too-early";

const needsNote: ReadonlySet<DialogueStep> = new Set(["announce", "conclude", "publish", "cancel"]);

/** Takes a session a step on: announced where, opened, closed, concluded, published where, or called off and why. */
export function stepDialogue(
  dialogue: Dialogue,
  step: Exclude<DialogueStep, "edit">,
  { on, note }: StepSaid,
  by: Actor,
  now: Instant,
): Result<Dialogue, DialogueStepRefusal> {
  const state = dialogueSteps[dialogue.state][step];
  if (!may(by, "dialogue.hold", { communeId: dialogue.communeId })) return refuse("dialogue.not-yours");
  if (state === undefined) return refuse("dialogue.step-not-allowed");
  if (needsNote.has(step) && !note?.trim()) return refuse("dialogue.note-missing");
  if (on > dayOf(now)) return refuse("dialogue.day-ahead");
  if (step === "announce" && on > dialogue.day) return refuse("dialogue.announced-after");
  if (step === "publish" && on < dialogue.day) return refuse("dialogue.published-before");
  // A rehearsal the day before would stand in the minutes as the session itself.
  if (step === "open" && dayOf(now) < dialogue.day) return refuse("dialogue.too-early");
  const said = note?.trim() ?? null;
  return ok({
    ...dialogue,
    ...factsOf(dialogue, step, on, said, now),
    state,
    updatedAt: now,
    revision: dialogue.revision + 1,
    version: dialogue.version + 1,
  });
}

function factsOf(
  { openedAt, room }: Dialogue,
  step: Exclude<DialogueStep, "edit">,
  on: Day,
  said: string | null,
  now: Instant,
): Partial<Dialogue> {
  switch (step) {
    case "announce":
      return { announcedOn: on, announcedBy: said };
    case "open":
      return { openedAt: openedAt ?? now };
    case "close":
      return { closedAt: now, room: { ...room, scene: "thanks", currentId: null, timerEndsAt: null } };
    case "reopen":
      return { closedAt: null };
    case "conclude":
      return { conclusion: said, concludedOn: on };
    case "publish":
      return { publishedOn: on, publishedBy: said };
    case "cancel":
      return { cancelReason: said };
  }
}
