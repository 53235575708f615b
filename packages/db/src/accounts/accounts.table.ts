import type { Bundle } from "@gandan/domain/roles";
import type { Columns } from "../columns.ts";
import type { Roles } from "../roles/roles.table.ts";

export function defineAccounts(columns: Columns, { people }: Roles) {
  const { table, id, text, word, whole, instant, flag, together, onlyOnce, sortedBy, refersTo } = columns;

  const accounts = table(
    "accounts",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"account">("id").notNull(),
      personId: id<"person">("person_id").notNull(),
      username: text("username").notNull(),
      bundle: word<Bundle>("bundle").notNull(),
      passwordHash: text("password_hash").notNull(),
      isDemo: flag("is_demo").notNull(),
      failedAttempts: whole("failed_attempts").notNull(),
      lockedUntil: instant("locked_until"),
      disabledAt: instant("disabled_at"),
      totpSecret: text("totp_secret"),
      /** Of the secret address under which a calendar program follows the deadlines; null where there is none. */
      feedHash: text("feed_hash"),
    },
    (t) => [
      together({ name: "accounts_key", columns: [t.communeId, t.id] }),
      // Of the whole database and not of a commune: who signs in names no commune.
      onlyOnce("accounts_username").on(t.username),
      onlyOnce("accounts_feed").on(t.feedHash),
      refersTo({
        name: "accounts_person",
        columns: [t.communeId, t.personId],
        foreignColumns: [people.communeId, people.id],
      }),
      sortedBy("accounts_by_person").on(t.communeId, t.personId),
    ],
  );

  const sessions = table(
    "sessions",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"session">("id").notNull(),
      accountId: id<"account">("account_id").notNull(),
      tokenHash: text("token_hash").notNull(),
      createdAt: instant("created_at").notNull(),
      seenAt: instant("seen_at").notNull(),
      revokedAt: instant("revoked_at"),
    },
    (t) => [
      together({ name: "sessions_key", columns: [t.communeId, t.id] }),
      onlyOnce("sessions_token").on(t.tokenHash),
      refersTo({
        name: "sessions_account",
        columns: [t.communeId, t.accountId],
        foreignColumns: [accounts.communeId, accounts.id],
      }),
      sortedBy("sessions_by_account").on(t.communeId, t.accountId, t.createdAt),
      sortedBy("sessions_by_seen").on(t.communeId, t.seenAt),
    ],
  );

  return { accounts, sessions };
}
export type Accounts = ReturnType<typeof defineAccounts>;
