import { defineAccounts } from "./accounts/accounts.table.ts";
import { definePasskeys } from "./accounts/passkeys.table.ts";
import type { Columns } from "./columns.ts";
import { defineCommunes } from "./communes/communes.table.ts";
import { defineDenunciations } from "./denunciations/denunciations.table.ts";
import { defineDialogues } from "./dialogues/dialogues.table.ts";
import { defineDrafts } from "./drafts/drafts.table.ts";
import { defineEvaluation } from "./evaluation/evaluation.table.ts";
import { defineFiles } from "./files/files.table.ts";
import { defineJournal } from "./journal/journal.table.ts";
import { defineKiosks } from "./kiosks/kiosks.table.ts";
import { defineModels } from "./models/models.table.ts";
import { defineNotices } from "./notices/notices.table.ts";
import { definePetitions } from "./petitions/petitions.table.ts";
import { definePlans } from "./plans/plans.table.ts";
import { definePublications } from "./publications/publications.table.ts";
import { defineReception } from "./reception/reception.table.ts";
import { defineDestructionLists, defineErasedContents } from "./retention/retention.table.ts";
import { defineRoles } from "./roles/roles.table.ts";
import { defineRubricDrafts } from "./rubrics/rubric-drafts.table.ts";
import { defineRubricMappings } from "./rubrics/rubric-mappings.table.ts";
import { defineSearchEntries } from "./search/search.table.ts";
import { defineSupervisions } from "./supervision/supervision.table.ts";
import { defineTasks } from "./tasks/tasks.table.ts";

/** Every table, parents before children. */
export function defineTables(columns: Columns) {
  const communes = defineCommunes(columns);
  const roles = defineRoles(columns, communes);
  const accounts = defineAccounts(columns, roles);
  const kiosks = defineKiosks(columns, communes);
  const plans = definePlans(columns, communes);
  const petitions = definePetitions(columns, communes, roles, kiosks);
  const tasks = defineTasks(columns, roles, plans, petitions);
  return {
    communes,
    ...roles,
    ...accounts,
    ...definePasskeys(columns, accounts),
    ...defineDenunciations(columns, communes, roles),
    ...defineEvaluation(columns, communes),
    drafts: defineDrafts(columns, accounts),
    files: defineFiles(columns, communes),
    erasedContents: defineErasedContents(columns, communes),
    destructionLists: defineDestructionLists(columns, communes),
    ...kiosks,
    journal: defineJournal(columns, communes),
    searchEntries: defineSearchEntries(columns, communes),
    notices: defineNotices(columns, roles),
    ...plans,
    ...definePublications(columns, communes),
    supervisions: defineSupervisions(columns, communes),
    ...defineReception(columns, communes),
    ...defineRubricDrafts(columns, communes),
    ...defineRubricMappings(columns, communes),
    ...petitions,
    ...defineDialogues(columns, communes, petitions),
    ...tasks,
    ...defineModels(columns, communes, tasks),
  };
}
export type Tables = ReturnType<typeof defineTables>;
