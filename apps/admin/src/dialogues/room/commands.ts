import type { PromiseDraft, Tally } from "@gandan/domain/dialogues";
import type { Inputs } from "../../api.ts";

/** What a clerk does in the room, as it is sent; each may be sent again without being done twice. */
export type Command =
  | { kind: "promise"; input: PromiseDraft }
  | { kind: "count"; input: Omit<Tally, "communeId" | "at"> }
  | { kind: "direct"; input: Inputs["dialogues"]["direct"] }
  | { kind: "room"; input: Inputs["dialogues"]["room"] };

/** A command on its way: kept on this device until the server answered it. */
export interface Sent {
  key: string;
  command: Command;
  at: number;
  tries: number;
  /** Why it was refused, as a code; null while it waits. */
  refusal: string | null;
}

const reachedBy = {
  release: "released",
  withhold: "received",
  call: "called",
  "set-back": "released",
  "take-back": "released",
  hide: "hidden",
  answer: "answered",
} as const;

/** Whether a refused repeat says only that the first sending was already done. */
export const isDoneAlready = (
  { command, tries, refusal }: Sent,
  questions: readonly { petitionId: string; state: string }[],
): boolean =>
  command.kind === "direct" &&
  tries > 0 &&
  refusal === "dialogue.question-step-not-allowed" &&
  questions.find(({ petitionId }) => petitionId === command.input.petitionId)?.state === reachedBy[command.input.step];

const timerIsStaleAfter = 20_000;

/** Whether a command has lost its point while it waited: a countdown that would begin too late. */
export const isStale = ({ command, at }: Sent, now: number): boolean =>
  command.kind === "room" && command.input.direction.part === "timer" && now - at > timerIsStaleAfter;

/** Puts a command at the end; what it sets anew of the room takes the place of an older setting that still waits. */
export function withCommand(waiting: readonly Sent[], sent: Sent): Sent[] {
  const { command } = sent;
  if (command.kind !== "room") return [...waiting, sent];
  const { part } = command.input.direction;
  const isReplaced = (one: Sent) =>
    one.command.kind === "room" && one.command.input.direction.part === part && one.tries === 0;
  return [...waiting.filter((one) => !isReplaced(one)), sent];
}
