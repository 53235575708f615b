import { z } from "zod";
import { PetitionTopic } from "../petitions/index.ts";
import { Day, Instant, idOf } from "../values/index.ts";
import { RoomCode } from "./room-code.ts";

/** The yearly conference, one on a theme, or one held where the matter is. */
export const DialogueKind = z.enum(["yearly", "thematic", "on-the-spot"]);
export type DialogueKind = z.infer<typeof DialogueKind>;

export const DialogueState = z.enum(["planned", "announced", "open", "held", "concluded", "published", "cancelled"]);
export type DialogueState = z.infer<typeof DialogueState>;

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");
const something = (most: number) => words(most).refine((text) => text !== "", "something is said");

/** What the projector shows: welcome, earlier promises, the current question, the promises read back, or the end. */
export const RoomScene = z.enum(["welcome", "earlier", "question", "promises", "thanks"]);
export type RoomScene = z.infer<typeof RoomScene>;

/** Where the room stands at this moment. */
export const Room = z.object({
  scene: RoomScene,
  /** Which item of the agenda, from 0. */
  agendaAt: z.int().min(0).max(50),
  speaker: words(200).nullable(),
  currentId: idOf("petition").nullable(),
  timerEndsAt: Instant.nullable(),
});
export type Room = z.infer<typeof Room>;

/** A meeting in which the People's Committee hears citizens and answers them. */
export const Dialogue = z.object({
  communeId: idOf("commune"),
  id: idOf("dialogue"),
  /** What a phone opens the room with; it lets ask and follow, and nothing else. */
  code: RoomCode,
  kind: DialogueKind,
  title: something(300),
  day: Day,
  from: time,
  to: time,
  place: something(300),
  /** Who presides, as a position of the role chart. */
  chairId: idOf("position"),
  /** Who presides beside: the Front, the standing committee of the People's Council, in their own words. */
  coChairs: words(300).nullable(),
  agenda: z.array(something(300)).max(30),
  topics: z.array(PetitionTopic).max(10),
  /** The hamlets that are invited; none: all of them. */
  hamletIds: z.array(idOf("unit")).max(200),
  /** Who is invited besides the people of the hamlets. */
  invited: words(1_000).nullable(),
  state: DialogueState,
  announcedOn: Day.nullable(),
  announcedBy: words(300).nullable(),
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  conclusion: words(10_000).nullable(),
  concludedOn: Day.nullable(),
  publishedOn: Day.nullable(),
  publishedBy: words(300).nullable(),
  cancelReason: words(1_000).nullable(),
  room: Room,
  /** Scans of the signed attendance sheet. */
  sheetIds: z.array(idOf("file")).max(20),
  updatedAt: Instant,
  /** Rises with each change of its facts; an edit of an older one is refused. */
  revision: z.int().min(1),
  /** Rises with whatever happens in the room, so that every screen can see that it is behind. */
  version: z.int().min(1),
});
export type Dialogue = z.infer<typeof Dialogue>;

/** What an official sets of a session. */
export const DialogueDraft = Dialogue.pick({
  id: true,
  kind: true,
  title: true,
  day: true,
  from: true,
  to: true,
  place: true,
  chairId: true,
  coChairs: true,
  agenda: true,
  topics: true,
  hamletIds: true,
  invited: true,
});
export type DialogueDraft = z.infer<typeof DialogueDraft>;

/** A request of voters for a session; from a tenth of them on it has to be held (Law 72/2025, Article 43). */
export const VoterRequest = z.object({
  communeId: idOf("commune"),
  id: idOf("voterRequest"),
  on: Day,
  subject: something(500),
  voters: z.int().min(1).max(1_000_000),
  asking: z.int().min(1).max(1_000_000),
  dialogueId: idOf("dialogue").nullable(),
});
export type VoterRequest = z.infer<typeof VoterRequest>;
