import type { Id, Instant } from "@gandan/domain/values";
import { and, desc, eq, lt } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

/** What a person typed and has not handed in, by the form it belongs to. */
export interface Draft {
  communeId: Id<"commune">;
  accountId: Id<"account">;
  key: string;
  body: unknown;
  savedAt: Instant;
}

export async function findDraft(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  accountId: Id<"account">,
  key: string,
): Promise<Draft | null> {
  return rows.find(tables.drafts, { communeId, accountId, key });
}

/** A person's drafts, newest first. */
export async function listDrafts(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  accountId: Id<"account">,
): Promise<Draft[]> {
  const { drafts } = tables;
  return sql
    .select()
    .from(drafts)
    .where(and(eq(drafts.communeId, communeId), eq(drafts.accountId, accountId)))
    .orderBy(desc(drafts.savedAt), desc(drafts.key));
}

export async function saveDraft({ rows, tables }: Writer, draft: Draft): Promise<void> {
  const { drafts } = tables;
  await rows.keep(drafts, draft, { key: ["communeId", "accountId", "key"] });
}

export async function removeDraft(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  accountId: Id<"account">,
  key: string,
): Promise<void> {
  const { drafts } = tables;
  await sql
    .delete(drafts)
    .where(and(eq(drafts.communeId, communeId), eq(drafts.accountId, accountId), eq(drafts.key, key)));
}

/** Forgets drafts that nobody touched since an instant; answers how many. */
export async function removeDraftsSavedBefore(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  before: Instant,
): Promise<number> {
  const { drafts } = tables;
  const removed = await sql
    .delete(drafts)
    .where(and(eq(drafts.communeId, communeId), lt(drafts.savedAt, before)))
    .returning({ key: drafts.key });
  return removed.length;
}
