import { type Calendar, type Deadline, type MatterEvent, type RuleBook, deadlinesOf } from "../calendar/index.ts";
import { type Day, dayOf, yearOf } from "../values/index.ts";
import type { Dialogue, VoterRequest } from "./dialogue.ts";

/** The events of a session that limits are counted from or end with. */
export const dialogueClockEvents = [
  "dialogue-day",
  "dialogue-announced",
  "dialogue-over",
  "dialogue-published",
] as const;

/** By when a session has to be announced and its result published, each with its proof (Law 72/2025, Article 43). */
export function deadlinesOfDialogue(book: RuleBook, calendar: Calendar, dialogue: Dialogue): Deadline[] {
  if (dialogue.state === "cancelled") return [];
  const over = dialogue.closedAt === null ? null : dayOf(dialogue.closedAt);
  const events: MatterEvent[] = [
    ...at("dialogue-announced", dialogue.announcedOn),
    ...at("dialogue-day", dialogue.day),
    ...at("dialogue-over", over),
    ...at("dialogue-published", dialogue.publishedOn),
  ];
  return deadlinesOf(book, calendar, { matter: "dialogue", isRemote: false, isComplex: false, way: null, events });
}

const at = (event: (typeof dialogueClockEvents)[number], day: Day | null): MatterEvent[] =>
  day === null ? [] : [{ event, day }];

/** The least sessions a year (Law 10/2022, Article 32; Law 72/2025, Article 43). */
export const leastPerYear = 1;

/** How a year of sessions stands against the law. */
export interface DialogueYear {
  held: number;
  ahead: number;
  /** Nothing was held and nothing is set that still could be. */
  isShort: boolean;
  /** Requests of a tenth of the voters or more that no session answers yet. */
  owed: VoterRequest[];
}

const isOver = ({ state }: Dialogue): boolean => state === "held" || state === "concluded" || state === "published";

/** Whether so many ask that a session has to be held: a tenth of the voters or more. */
export const isOwed = ({ voters, asking }: Pick<VoterRequest, "voters" | "asking">): boolean => asking * 10 >= voters;

/** Counts the sessions of a year that were held and that are still to come. */
export function yearOfDialogues(
  dialogues: readonly Dialogue[],
  requests: readonly VoterRequest[],
  year: number,
  today: Day,
): DialogueYear {
  const own = dialogues.filter(({ day }) => yearOf(day) === year);
  const held = own.filter(isOver).length;
  const ahead = own.filter((one) => !isOver(one) && one.state !== "cancelled" && one.day >= today).length;
  const kept = new Set(dialogues.filter(({ state }) => state !== "cancelled").map(({ id }) => id));
  const owed = requests.filter(
    (request) => isOwed(request) && (request.dialogueId === null || !kept.has(request.dialogueId)),
  );
  return { held, ahead, isShort: held + ahead < leastPerYear, owed };
}
