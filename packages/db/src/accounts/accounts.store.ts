import type { Account } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { type InferSelectModel, and, asc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import type { Accounts } from "./accounts.table.ts";

export async function findAccount(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"account">,
): Promise<Account | null> {
  const row = await rows.find(tables.accounts, { communeId, id });
  return row === null ? null : accountOf(row);
}

/** The account of a name, in whichever commune: who signs in names none. */
export async function findAccountByUsername({ rows, tables }: Reader, username: string): Promise<Account | null> {
  const row = await rows.find(tables.accounts, { username });
  return row === null ? null : accountOf(row);
}

export async function listAccounts({ sql, tables }: Reader, communeId: Id<"commune">): Promise<Account[]> {
  const { accounts } = tables;
  const rows = await sql
    .select()
    .from(accounts)
    .where(eq(accounts.communeId, communeId))
    .orderBy(asc(accounts.username));
  return rows.map(accountOf);
}

/** Keeps an account; the secret of its second factor and the address of its calendar stay as they are. */
export async function saveAccount({ rows, tables }: Writer, account: Account): Promise<void> {
  const { accounts } = tables;
  await rows.keep(accounts, account, { key: ["communeId", "id"], untouched: ["totpSecret", "feedHash"] });
}

/** The secret of an account's second factor; null where it has none. */
export async function findTotpSecret(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"account">,
): Promise<string | null> {
  const { accounts } = tables;
  const [row] = await sql
    .select({ secret: accounts.totpSecret })
    .from(accounts)
    .where(and(eq(accounts.communeId, communeId), eq(accounts.id, id)));
  return row?.secret ?? null;
}

export async function saveTotpSecret(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  id: Id<"account">,
  secret: string | null,
): Promise<void> {
  const { accounts } = tables;
  await sql
    .update(accounts)
    .set({ totpSecret: secret })
    .where(and(eq(accounts.communeId, communeId), eq(accounts.id, id)));
}

const accountOf = ({
  totpSecret: _secret,
  feedHash: _feed,
  ...account
}: InferSelectModel<Accounts["accounts"]>): Account => account;
