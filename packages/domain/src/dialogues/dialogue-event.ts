import { z } from "zod";
import { Instant, idOf } from "../values/index.ts";

/** What happened in a session, in its log: what a clerk did with a question, a promise, the room, or a merge afterwards. */
export const DialogueEventKind = z.enum([
  "planned",
  "edited",
  "announced",
  "opened",
  "closed",
  "reopened",
  "concluded",
  "published",
  "cancelled",
  "asked",
  "released",
  "withheld",
  "called",
  "set-back",
  "answered",
  "taken-back",
  "hidden",
  "merged",
  "separated",
  "prepared",
  "promised",
  "agenda",
  "speaker",
  "sheet-added",
  "renumbered",
  "other-text-kept",
  "imported",
]);
export type DialogueEventKind = z.infer<typeof DialogueEventKind>;

/** One line of a session's log. */
export const DialogueEvent = z.object({
  communeId: idOf("commune"),
  id: idOf("dialogueEvent"),
  dialogueId: idOf("dialogue"),
  kind: DialogueEventKind,
  at: Instant,
  /** Null where a citizen or the program did it. */
  personId: idOf("person").nullable(),
  petitionId: idOf("petition").nullable(),
  note: z.string().max(20_000).nullable(),
});
export type DialogueEvent = z.infer<typeof DialogueEvent>;
