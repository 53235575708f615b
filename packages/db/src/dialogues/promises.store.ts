import type { DialoguePromise } from "@gandan/domain/dialogues";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq, inArray } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";

export const findPromise = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"promise">,
): Promise<DialoguePromise | null> => rows.find(tables.promises, { communeId, id });

export const addPromise = (tx: Writer, promise: DialoguePromise): Promise<void> =>
  tx.rows.add(tx.tables.promises, promise);

export const savePromise = (tx: Writer, promise: DialoguePromise): Promise<void> =>
  tx.rows.keep(tx.tables.promises, promise, { key: ["communeId", "id"] });

/** The number of the next promise of a session, from 1. */
export async function nextPromiseNumber(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  dialogueId: Id<"dialogue">,
): Promise<number> {
  const last = await rows.last(tables.promises, { communeId, dialogueId }, "number");
  return (last?.number ?? 0) + 1;
}

/** The promises of some sessions, session by session in their order. */
export async function listPromises(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  dialogueIds: readonly Id<"dialogue">[],
): Promise<DialoguePromise[]> {
  const { promises } = tables;
  const found: DialoguePromise[] = [];
  for (const some of chunks(dialogueIds))
    found.push(
      ...(await sql
        .select()
        .from(promises)
        .where(and(eq(promises.communeId, communeId), inArray(promises.dialogueId, some)))
        .orderBy(asc(promises.dialogueId), asc(promises.number))),
    );
  return found;
}
