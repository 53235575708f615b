import type { Writer } from "@gandan/db";
import { appendJournal } from "@gandan/db/journal";
import type { JournalEntry } from "@gandan/domain/journal";
import type { Context, OfficialContext } from "./context.ts";

type Line = Pick<JournalEntry, "communeId" | "personId" | "action" | "recordId"> &
  Partial<Pick<JournalEntry, "change" | "reason">>;

/** Writes a line of a commune's journal, in the transaction of what it tells. */
export async function recordAs(tx: Writer, ctx: Pick<Context, "now">, { communeId, ...line }: Line): Promise<void> {
  await appendJournal(tx, communeId, { change: {}, reason: null, ...line, at: ctx.now() });
}

/** Writes what the signed-in person did. */
export const record = (
  tx: Writer,
  ctx: OfficialContext,
  action: string,
  recordId: string,
  change: JournalEntry["change"] = {},
  reason: string | null = null,
): Promise<void> =>
  recordAs(tx, ctx, { communeId: ctx.scope, personId: ctx.actor.personId, action, recordId, change, reason });
