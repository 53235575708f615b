import type { Denunciation, DenunciationEvent, Sight } from "@gandan/domain/denunciations";
import type { Day, Id, Instant } from "@gandan/domain/values";
import { and, asc, desc, eq, isNotNull, lt } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

/** A person's sealing keys; the private one is locked. */
export interface SealingKeys {
  communeId: Id<"commune">;
  personId: Id<"person">;
  publicKey: string;
  lockedKey: string;
  createdAt: Instant;
}

/** Somebody named for a case, with its keys sealed to them. */
export interface DenunciationRecipient {
  communeId: Id<"commune">;
  denunciationId: Id<"denunciation">;
  personId: Id<"person">;
  sight: Sight;
  box: string;
  namedAt: Instant;
}

type Event = DenunciationEvent & { communeId: Id<"commune">; denunciationId: Id<"denunciation">; sequence: number };

export const findSealingKeys = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  personId: Id<"person">,
): Promise<SealingKeys | null> => rows.find(tables.sealingKeys, { communeId, personId });

export const listSealingKeys = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<SealingKeys[]> =>
  sql.select().from(tables.sealingKeys).where(eq(tables.sealingKeys.communeId, communeId));

export const addSealingKeys = (tx: Writer, keys: SealingKeys): Promise<void> =>
  tx.rows.add(tx.tables.sealingKeys, keys);

/** A case with its recipient's own row; null for everybody who is not named. */
export async function findForRecipient(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"denunciation">,
  personId: Id<"person">,
): Promise<{ denunciation: Denunciation; recipient: DenunciationRecipient } | null> {
  const recipient = await rows.find(tables.denunciationRecipients, { communeId, denunciationId: id, personId });
  const denunciation = recipient && (await rows.find(tables.denunciations, { communeId, id }));
  return recipient === null || denunciation === null ? null : { denunciation, recipient };
}

/** Whether a case of this id or receipt is kept; only for taking in. */
export const findDenunciation = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  key: { id: Id<"denunciation"> } | { receipt: string } | { petitionId: Id<"petition"> },
): Promise<Denunciation | null> => rows.find(tables.denunciations, { communeId, ...key });

/** The cases a person is named for, newest first; everybody else finds none. */
export async function listForRecipient(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  personId: Id<"person">,
): Promise<Denunciation[]> {
  const { denunciations, denunciationRecipients: named } = tables;
  const found = await sql
    .select({ denunciation: denunciations })
    .from(denunciations)
    .innerJoin(named, and(eq(named.communeId, denunciations.communeId), eq(named.denunciationId, denunciations.id)))
    .where(and(eq(named.communeId, communeId), eq(named.personId, personId)))
    .orderBy(desc(denunciations.receivedAt), asc(denunciations.id));
  return found.map(({ denunciation }) => denunciation);
}

/** The greatest number that a year's register of denunciations has given; 0 where none was given yet. */
export async function lastDenunciationNumber(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  registerYear: number,
): Promise<number> {
  return (await rows.last(tables.denunciations, { communeId, registerYear }, "number"))?.number ?? 0;
}

/** Keeps a new case or its next revision. */
export const saveDenunciation = (tx: Writer, denunciation: Denunciation): Promise<void> =>
  tx.rows.keep(tx.tables.denunciations, denunciation, { key: ["communeId", "id"] });

export const saveRecipient = (tx: Writer, recipient: DenunciationRecipient): Promise<void> =>
  tx.rows.keep(tx.tables.denunciationRecipients, recipient, { key: ["communeId", "denunciationId", "personId"] });

export const listRecipients = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  denunciationId: Id<"denunciation">,
): Promise<DenunciationRecipient[]> => {
  const { denunciationRecipients: named } = tables;
  return sql
    .select()
    .from(named)
    .where(and(eq(named.communeId, communeId), eq(named.denunciationId, denunciationId)))
    .orderBy(asc(named.namedAt), asc(named.personId));
};

export async function addDenunciationEvent(tx: Writer, event: Omit<Event, "sequence">): Promise<void> {
  const { communeId, denunciationId } = event;
  const last = await tx.rows.last(tx.tables.denunciationEvents, { communeId, denunciationId }, "sequence");
  await tx.rows.add(tx.tables.denunciationEvents, { ...event, sequence: (last?.sequence ?? 0) + 1 });
}

/** A case's history, oldest first. */
export const listDenunciationEvents = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  denunciationId: Id<"denunciation">,
): Promise<Event[]> => {
  const { denunciationEvents: events } = tables;
  return sql
    .select()
    .from(events)
    .where(and(eq(events.communeId, communeId), eq(events.denunciationId, denunciationId)))
    .orderBy(asc(events.sequence));
};

/** The cases with an open limit before a day, for reminders. */
export const listDueDenunciations = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  before: Day,
): Promise<Pick<Denunciation, "id" | "dueOn">[]> => {
  const { denunciations } = tables;
  return sql
    .select({ id: denunciations.id, dueOn: denunciations.dueOn })
    .from(denunciations)
    .where(and(eq(denunciations.communeId, communeId), lt(denunciations.dueOn, before)));
};

/** The cases that were proposed for destruction, whatever became of it; for reminders. */
export const listProposedForDestruction = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
): Promise<Pick<Denunciation, "id" | "destruction">[]> => {
  const { denunciations } = tables;
  return sql
    .select({ id: denunciations.id, destruction: denunciations.destruction })
    .from(denunciations)
    .where(and(eq(denunciations.communeId, communeId), isNotNull(denunciations.destruction)));
};
