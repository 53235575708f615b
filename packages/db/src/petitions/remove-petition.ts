import type { Petition } from "@gandan/domain/petitions";
import { and, eq, like } from "drizzle-orm";
import type { Writer } from "../database.ts";

/**
 * Takes a word out of the register with everything that repeats it: its history, its place in the search, what was
 * drafted for it and the reminders of it. Its files and its recording are taken away by whoever seals them.
 */
export async function removePetition(tx: Writer, { communeId, id }: Pick<Petition, "communeId" | "id">): Promise<void> {
  const { petitions, petitionEvents, petitionFiles, kindDecisions, searchEntries, drafts, notices } = tx.tables;
  for (const table of [petitionEvents, petitionFiles, kindDecisions])
    await tx.sql.delete(table).where(and(eq(table.communeId, communeId), eq(table.petitionId, id)));
  await tx.rows.remove(searchEntries, { communeId, kind: "petition", recordId: id });
  // A draft is named after what it is for, in whosever hands it is.
  await tx.sql.delete(drafts).where(and(eq(drafts.communeId, communeId), like(drafts.key, `%${id}%`)));
  await tx.sql.delete(notices).where(and(eq(notices.communeId, communeId), eq(notices.recordId, id)));
  await tx.rows.remove(petitions, { communeId, id });
}
