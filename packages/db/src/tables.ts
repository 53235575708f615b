import { defineAccounts } from "./accounts/accounts.table.ts";
import type { Columns } from "./columns.ts";
import { defineCommunes } from "./communes/communes.table.ts";
import { defineDrafts } from "./drafts/drafts.table.ts";
import { defineFiles } from "./files/files.table.ts";
import { defineJournal } from "./journal/journal.table.ts";
import { defineKiosks } from "./kiosks/kiosks.table.ts";
import { defineRoles } from "./roles/roles.table.ts";
import { defineSearchEntries } from "./search/search.table.ts";

/** Every table, parents before children. */
export function defineTables(columns: Columns) {
  const communes = defineCommunes(columns);
  const roles = defineRoles(columns, communes);
  const accounts = defineAccounts(columns, roles);
  return {
    communes,
    ...roles,
    ...accounts,
    drafts: defineDrafts(columns, accounts),
    files: defineFiles(columns, communes),
    ...defineKiosks(columns, communes),
    journal: defineJournal(columns, communes),
    searchEntries: defineSearchEntries(columns, communes),
  };
}
export type Tables = ReturnType<typeof defineTables>;
