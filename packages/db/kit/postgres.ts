import { postgresColumns } from "../src/engines/postgres-columns.ts";
import { defineTables } from "../src/tables.ts";

// The kit sees only what is exported by name; a test compares this list with defineTables.
export const {
  communes,
  units,
  positions,
  people,
  tenures,
  delegations,
  accounts,
  sessions,
  drafts,
  files,
  kiosks,
  kioskCodes,
  journal,
  searchEntries,
  plans,
  planVersions,
  findingDismissals,
  takenProposals,
  petitions,
  petitionEvents,
  tasks,
  taskSupporters,
  taskDuties,
  taskEntries,
} = defineTables(postgresColumns);
