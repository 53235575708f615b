import type { Accounts } from "../accounts/accounts.table.ts";
import type { Columns } from "../columns.ts";

export const defineDrafts = ({ table, id, text, json, instant, together, refersTo }: Columns, { accounts }: Accounts) =>
  table(
    "drafts",
    {
      communeId: id<"commune">("commune_id").notNull(),
      accountId: id<"account">("account_id").notNull(),
      key: text("key").notNull(),
      body: json<unknown>("body").notNull(),
      savedAt: instant("saved_at").notNull(),
    },
    (t) => [
      together({ name: "drafts_key", columns: [t.communeId, t.accountId, t.key] }),
      refersTo({
        name: "drafts_account",
        columns: [t.communeId, t.accountId],
        foreignColumns: [accounts.communeId, accounts.id],
      }),
    ],
  );
