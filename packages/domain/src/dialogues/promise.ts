import { z } from "zod";
import { type Actor, type RoleChart, chartOn, may } from "../roles/index.ts";
import { type Task, beginTask, taskTitle } from "../tasks/index.ts";
import { Day, type Id, Instant, type Result, dayOf, idOf, ok, refuse } from "../values/index.ts";
import type { Dialogue } from "./dialogue.ts";

/** Who promised what by when, in a session; the work itself is the task it became. */
export const DialoguePromise = z.object({
  communeId: idOf("commune"),
  id: idOf("promise"),
  dialogueId: idOf("dialogue"),
  /** The question it answers, where it answers one. */
  petitionId: idOf("petition").nullable(),
  number: z.int().min(1),
  text: z
    .string()
    .trim()
    .min(1)
    .max(1_000)
    .refine((text) => !text.includes("\u0000"), "a text without null characters"),
  positionId: idOf("position"),
  hamletId: idOf("unit").nullable(),
  dueOn: Day,
  taskId: idOf("task"),
  madeAt: Instant,
  /** The clerk who wrote it down. */
  personId: idOf("person"),
});
export type DialoguePromise = z.infer<typeof DialoguePromise>;

/** What the clerk enters; the id is made on the screen, so that sent again it is the same promise. */
export const PromiseDraft = DialoguePromise.pick({
  id: true,
  dialogueId: true,
  petitionId: true,
  text: true,
  positionId: true,
  hamletId: true,
  dueOn: true,
});
export type PromiseDraft = z.infer<typeof PromiseDraft>;

export type PromiseRefusal =
  | "dialogue.not-yours"
  | "dialogue.not-open"
  | "dialogue.position-unknown"
  | "dialogue.hamlet-unknown"
  | "dialogue.promise-past";

/** Writes down a promise and the task it becomes, with the day, the words and the session as its source. */
export function makePromise(
  draft: PromiseDraft,
  dialogue: Dialogue,
  given: { number: number; taskId: Id<"task">; chart: RoleChart },
  by: Actor,
  now: Instant,
): Result<{ promise: DialoguePromise; task: Task }, PromiseRefusal> {
  const { communeId } = dialogue;
  const today = dayOf(now);
  if (!may(by, "dialogue.hold", { communeId })) return refuse("dialogue.not-yours");
  // What was said in the room may be written down until the conclusion is issued.
  if (dialogue.state !== "open" && dialogue.state !== "held") return refuse("dialogue.not-open");
  const open = chartOn(given.chart, today);
  if (!open.positions.some(({ id }) => id === draft.positionId)) return refuse("dialogue.position-unknown");
  const isHamlet = open.units.some(({ id, kind }) => kind === "hamlet" && id === draft.hamletId);
  if (draft.hamletId !== null && !isHamlet) return refuse("dialogue.hamlet-unknown");
  if (draft.dueOn < dialogue.day) return refuse("dialogue.promise-past");
  const promise = {
    ...draft,
    communeId,
    number: given.number,
    taskId: given.taskId,
    madeAt: now,
    personId: by.personId,
  };
  return ok({ promise, task: taskOf(promise, dialogue, now) });
}

const taskOf = ({ id, taskId, text, ...promise }: DialoguePromise, dialogue: Dialogue, now: Instant): Task =>
  beginTask(
    {
      id: taskId,
      communeId: promise.communeId,
      title: taskTitle(text),
      detail: text,
      source: { kind: "promise", dialogueId: promise.dialogueId, promiseId: id, quote: text },
      positionId: promise.positionId,
      hamletId: promise.hamletId,
      deadline: promise.dueOn,
      deadlineReason: `Hứa tại buổi đối thoại “${dialogue.title}”`.slice(0, 500),
      // A promise to citizens is kept when there is something to show for it.
      evidenceRequired: true,
    },
    now,
  );

/** What became of a promise: kept in time or late, still open, overdue, or broken (its task was called off). */
export const promiseStandings = ["open", "late", "kept", "kept-late", "broken"] as const;
export type PromiseStanding = (typeof promiseStandings)[number];

/** How a promise stands on a day, from its task; the day on which the work was reported done counts, once confirmed. */
export function standingOf(
  { dueOn }: Pick<DialoguePromise, "dueOn">,
  task: Pick<Task, "state">,
  doneOn: Day | null,
  today: Day,
): PromiseStanding {
  if (task.state === "cancelled") return "broken";
  if (task.state === "confirmed") return (doneOn ?? today) > dueOn ? "kept-late" : "kept";
  return dueOn < today ? "late" : "open";
}

/** How many promises stand how. */
export function countStandings(standings: readonly PromiseStanding[]): Record<PromiseStanding, number> {
  const count = (wanted: PromiseStanding) => standings.filter((standing) => standing === wanted).length;
  return {
    open: count("open"),
    late: count("late"),
    kept: count("kept"),
    "kept-late": count("kept-late"),
    broken: count("broken"),
  };
}
