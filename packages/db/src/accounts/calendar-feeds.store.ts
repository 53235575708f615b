import type { Account } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { and, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { findAccount } from "./accounts.store.ts";

/** The account whose calendar a hash opens, in whichever commune; null where it opens none. */
export async function findAccountByFeed(reader: Reader, feedHash: string): Promise<Account | null> {
  const { accounts } = reader.tables;
  const [row] = await reader.sql
    .select({ communeId: accounts.communeId, id: accounts.id })
    .from(accounts)
    .where(eq(accounts.feedHash, feedHash));
  return row === undefined ? null : findAccount(reader, row.communeId, row.id);
}

/** Whether an account has an address for calendar programs. */
export async function hasFeed({ sql, tables }: Reader, communeId: Id<"commune">, id: Id<"account">): Promise<boolean> {
  const { accounts } = tables;
  const [row] = await sql
    .select({ feedHash: accounts.feedHash })
    .from(accounts)
    .where(and(eq(accounts.communeId, communeId), eq(accounts.id, id)));
  return row?.feedHash != null;
}

/** Keeps the hash of an account's calendar address; null closes the address. */
export async function saveFeed(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  id: Id<"account">,
  feedHash: string | null,
): Promise<void> {
  const { accounts } = tables;
  await sql
    .update(accounts)
    .set({ feedHash })
    .where(and(eq(accounts.communeId, communeId), eq(accounts.id, id)));
}
