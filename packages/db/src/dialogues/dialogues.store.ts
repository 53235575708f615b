import type { Dialogue, DialogueEvent, VoterRequest } from "@gandan/domain/dialogues";
import type { Day, Id } from "@gandan/domain/values";
import { and, asc, desc, eq, gte, lte } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findDialogue = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"dialogue">,
): Promise<Dialogue | null> => rows.find(tables.dialogues, { communeId, id });

/** The session of a room code, in whichever commune. */
export const findDialogueByCode = ({ rows, tables }: Reader, code: string): Promise<Dialogue | null> =>
  rows.find(tables.dialogues, { code });

/** The sessions from a day to a day, the earliest first. */
export const listDialogues = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  from: Day,
  to: Day,
): Promise<Dialogue[]> => {
  const { dialogues } = tables;
  return sql
    .select()
    .from(dialogues)
    .where(and(eq(dialogues.communeId, communeId), gte(dialogues.day, from), lte(dialogues.day, to)))
    .orderBy(asc(dialogues.day), asc(dialogues.id));
};

export const saveDialogue = (tx: Writer, dialogue: Dialogue): Promise<void> =>
  tx.rows.keep(tx.tables.dialogues, dialogue, { key: ["communeId", "id"] });

/** Adds a line to a session's log; a line of its id stays as it is. */
export async function addDialogueEvent(tx: Writer, event: DialogueEvent): Promise<void> {
  const { communeId, id } = event;
  if ((await tx.rows.find(tx.tables.dialogueEvents, { communeId, id })) !== null) return;
  await tx.rows.add(tx.tables.dialogueEvents, event);
}

/** The log of a session, newest first. */
export const listDialogueEvents = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  dialogueId: Id<"dialogue">,
): Promise<DialogueEvent[]> => {
  const { dialogueEvents } = tables;
  return sql
    .select()
    .from(dialogueEvents)
    .where(and(eq(dialogueEvents.communeId, communeId), eq(dialogueEvents.dialogueId, dialogueId)))
    .orderBy(desc(dialogueEvents.at), desc(dialogueEvents.id));
};

export const saveVoterRequest = (tx: Writer, request: VoterRequest): Promise<void> =>
  tx.rows.keep(tx.tables.voterRequests, request, { key: ["communeId", "id"] });

/** The requests of voters for a session, newest first. */
export const listVoterRequests = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<VoterRequest[]> => {
  const { voterRequests } = tables;
  return sql
    .select()
    .from(voterRequests)
    .where(eq(voterRequests.communeId, communeId))
    .orderBy(desc(voterRequests.on), desc(voterRequests.id));
};
