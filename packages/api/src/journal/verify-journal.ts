import { findJournalHead, verifyJournal as verifyKept } from "@gandan/db/journal";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";

/** Whether the commune's journal is as it was written; else the first line that is not. */
export async function verifyJournal(
  ctx: OfficialContext,
): Promise<{ ok: true; count: number } | { ok: false; sequence: number }> {
  needs(ctx, "journal.read");
  const broken = await verifyKept(ctx.db.read, ctx.scope);
  if (broken !== null) return { ok: false, sequence: broken.sequence };
  return { ok: true, count: (await findJournalHead(ctx.db.read, ctx.scope))?.sequence ?? 0 };
}
