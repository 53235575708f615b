import { z } from "zod";
import { StoredFile } from "../files/index.ts";
import { CaseEvent, Petition, PetitionFile, Voice } from "../petitions/index.ts";
import { Task, TaskEntry } from "../tasks/index.ts";
import { Instant, idOf } from "../values/index.ts";
import { Tally } from "./attendance.ts";
import { DialogueEvent } from "./dialogue-event.ts";
import { Dialogue } from "./dialogue.ts";
import { DialoguePromise } from "./promise.ts";
import { Question } from "./question.ts";

/** A step of a question's own life in the register, without its place in the order. */
export const CopiedEvent = CaseEvent.extend({ petitionId: idOf("petition") });
export type CopiedEvent = z.infer<typeof CopiedEvent>;

/** One phone's support of one question. */
export const Support = z.object({
  communeId: idOf("commune"),
  dialogueId: idOf("dialogue"),
  petitionId: idOf("petition"),
  deviceHash: z.string().regex(/^[0-9a-f]{64}$/),
  at: Instant,
});
export type Support = z.infer<typeof Support>;

/** Everything of one session as it stands on one machine. */
export const DialogueCopy = z.object({
  dialogue: Dialogue,
  questions: z.array(Question),
  petitions: z.array(Petition),
  petitionEvents: z.array(CopiedEvent),
  voices: z.array(Voice),
  petitionFiles: z.array(PetitionFile),
  supports: z.array(Support),
  promises: z.array(DialoguePromise),
  tasks: z.array(Task),
  taskEntries: z.array(TaskEntry),
  tallies: z.array(Tally),
  events: z.array(DialogueEvent),
  files: z.array(StoredFile),
});
export type DialogueCopy = z.infer<typeof DialogueCopy>;

/** A session of which a machine holds nothing but itself. */
export const emptyCopyOf = (dialogue: Dialogue): DialogueCopy => ({
  dialogue,
  questions: [],
  petitions: [],
  petitionEvents: [],
  voices: [],
  petitionFiles: [],
  supports: [],
  promises: [],
  tasks: [],
  taskEntries: [],
  tallies: [],
  events: [],
  files: [],
});
