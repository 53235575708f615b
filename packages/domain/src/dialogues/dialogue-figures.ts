import type { Period } from "../petitions/index.ts";
import type { Dialogue } from "./dialogue.ts";
import type { PromiseStanding } from "./promise.ts";
import type { Question } from "./question.ts";

export const dialogueFigureIds = [
  "dialogues.held",
  "dialogues.announced-in-time",
  "dialogues.published-in-time",
  "dialogues.people",
  "dialogues.questions",
  "dialogues.answered-in-room",
  "dialogues.answered-later",
  "dialogues.unanswered",
  "dialogues.promises",
  "dialogues.promises-kept",
  "dialogues.promises-late",
  "dialogues.promises-broken",
] as const;
export type DialogueFigureId = (typeof dialogueFigureIds)[number];

/** A session as the figures see it. */
export interface CountedDialogue {
  dialogue: Pick<Dialogue, "day" | "state">;
  isAnnouncedInTime: boolean;
  isPublishedInTime: boolean;
  people: number;
  questions: readonly (Pick<Question, "outcome"> & { isAnswered: boolean })[];
  promises: readonly PromiseStanding[];
}

const isOver = ({ state }: Pick<Dialogue, "state">): boolean =>
  state === "held" || state === "concluded" || state === "published";

/** The figures of the sessions that were held within a period; a question noted or passed on counts as answered once it is. */
export function dialogueFigures(
  counted: readonly CountedDialogue[],
  { from, to }: Period,
): Record<DialogueFigureId, number> {
  const held = counted.filter(({ dialogue }) => isOver(dialogue) && from <= dialogue.day && dialogue.day <= to);
  const questions = held.flatMap((one) => one.questions);
  const promises = held.flatMap((one) => one.promises);
  const inRoom = questions.filter(({ outcome }) => outcome === "answered").length;
  const answered = questions.filter(({ isAnswered, outcome }) => isAnswered || outcome === "answered").length;
  const standing = (...wanted: PromiseStanding[]) => promises.filter((one) => wanted.includes(one)).length;
  return {
    "dialogues.held": held.length,
    "dialogues.announced-in-time": held.filter((one) => one.isAnnouncedInTime).length,
    "dialogues.published-in-time": held.filter((one) => one.isPublishedInTime).length,
    "dialogues.people": held.reduce((sum, { people }) => sum + people, 0),
    "dialogues.questions": questions.length,
    "dialogues.answered-in-room": inRoom,
    "dialogues.answered-later": answered - inRoom,
    "dialogues.unanswered": questions.length - answered,
    "dialogues.promises": promises.length,
    "dialogues.promises-kept": standing("kept", "kept-late"),
    "dialogues.promises-late": standing("late"),
    "dialogues.promises-broken": standing("broken"),
  };
}
