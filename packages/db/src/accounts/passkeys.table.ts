import type { Columns } from "../columns.ts";
import type { Accounts } from "./accounts.table.ts";

export function definePasskeys(columns: Columns, { accounts }: Accounts) {
  const { table, id, text, whole, instant, together, sortedBy, refersTo } = columns;

  const passkeys = table(
    "passkeys",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: text("id").notNull(),
      accountId: id<"account">("account_id").notNull(),
      publicKey: text("public_key").notNull(),
      counter: whole("counter").notNull(),
      name: text("name").notNull(),
      createdAt: instant("created_at").notNull(),
      usedAt: instant("used_at"),
    },
    (t) => [
      together({ name: "passkeys_key", columns: [t.communeId, t.id] }),
      refersTo({
        name: "passkeys_account",
        columns: [t.communeId, t.accountId],
        foreignColumns: [accounts.communeId, accounts.id],
      }),
      sortedBy("passkeys_by_account").on(t.communeId, t.accountId, t.createdAt),
    ],
  );

  const passkeyChallenges = table(
    "passkey_challenges",
    {
      communeId: id<"commune">("commune_id").notNull(),
      challenge: text("challenge").notNull(),
      accountId: id<"account">("account_id").notNull(),
      expiresAt: instant("expires_at").notNull(),
    },
    (t) => [
      together({ name: "passkey_challenges_key", columns: [t.communeId, t.challenge] }),
      refersTo({
        name: "passkey_challenges_account",
        columns: [t.communeId, t.accountId],
        foreignColumns: [accounts.communeId, accounts.id],
      }),
      sortedBy("passkey_challenges_by_end").on(t.communeId, t.expiresAt),
    ],
  );

  return { passkeys, passkeyChallenges };
}
