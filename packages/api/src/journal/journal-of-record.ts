import { listJournal } from "@gandan/db/journal";
import type { JournalEntry } from "@gandan/domain/journal";
import { idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";

export const RecordAsked = z.object({ recordId: z.string().regex(/^[a-z]{3}_[0-9a-f]{32}$/) });
export type RecordAsked = z.infer<typeof RecordAsked>;

/** A line of the journal as it is shown. */
export type JournalRow = Pick<JournalEntry, "sequence" | "at" | "action" | "change" | "reason"> & {
  personName: string | null;
};

/** Who did what to a record, newest first. */
export async function journalOfRecord(ctx: OfficialContext, { recordId }: RecordAsked): Promise<JournalRow[]> {
  needs(ctx, "journal.read");
  // Who opened a denunciation and when is told on its own page, to those who are named for it.
  found(idOf("denunciation").safeParse(recordId).success ? null : recordId);
  const lines = await listJournal(ctx.db.read, ctx.scope, { recordId }, { limit: 1_000, offset: 0 });
  return lines.map(({ sequence, at, personId, action, change, reason }) => ({
    sequence,
    at,
    personName: ctx.chart.people.find((person) => person.id === personId)?.name ?? null,
    action,
    change,
    reason,
  }));
}
