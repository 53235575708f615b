import type { Id } from "@gandan/domain/values";
import { eq } from "drizzle-orm";
import type { Writer } from "../database.ts";
import type { Tables } from "../tables.ts";
import { findCommune, listCommunesInUse, listCommunesOf } from "./communes.store.ts";

// Children before parents. A record of every table, so that a new table without a place here does not compile.
const order: Record<keyof Tables, number> = {
  voices: 1,
  supports: 2,
  tallies: 3,
  dialogueEvents: 4,
  voterRequests: 5,
  promises: 6,
  questions: 7,
  dialogues: 8,
  faceCounts: 9,
  appointments: 9.1,
  receptionDays: 10,
  complianceEntries: 11,
  evaluations: 11.1,
  publications: 11.3,
  supervisions: 11.4,
  releases: 11.25,
  rubrics: 11.2,
  rubricDrafts: 11.4,
  rubricMappings: 11.5,
  notices: 12,
  denunciationFiles: 12.1,
  denunciationEvents: 13,
  denunciationRecipients: 14,
  denunciations: 15,
  sealingKeys: 16,
  modelTasks: 16.1,
  modelEvents: 16.2,
  models: 16.3,
  searchEntries: 17,
  drafts: 18,
  sessions: 19,
  passkeys: 19.1,
  passkeyChallenges: 19.2,
  taskEntries: 20,
  taskSupporters: 21,
  taskDuties: 22,
  petitionEvents: 23,
  petitionFiles: 23.1,
  kindDecisions: 23.2,
  answerTemplates: 23.3,
  findingDismissals: 24,
  takenProposals: 25,
  planVersions: 26,
  tasks: 27,
  petitions: 28,
  plans: 29,
  accounts: 30,
  kiosks: 31,
  kioskCodes: 32,
  files: 33,
  erasedContents: 33.1,
  destructionLists: 33.2,
  journal: 34,
  delegations: 35,
  tenures: 36,
  people: 37,
  positions: 38,
  units: 39,
  communes: 40,
};

/** Removes a demo commune with everything of it, its demo neighbours that nobody uses, and its demo province once no commune is left there; false where it is not one. */
export async function removeDemo(tx: Writer, communeId: Id<"commune">): Promise<boolean> {
  const commune = await findCommune(tx, communeId);
  if (commune?.isDemo !== true) return false;
  for (const name of tablesChildrenFirst(tx.tables)) {
    if (name === "communes") await tx.sql.delete(tx.tables.communes).where(eq(tx.tables.communes.id, communeId));
    else await tx.sql.delete(tx.tables[name]).where(eq(tx.tables[name].communeId, communeId));
  }
  const { parentId } = commune;
  // A neighbour to which nobody can sign in is there for the demonstration alone.
  if (parentId !== null) {
    const inUse = new Set((await listCommunesInUse(tx)).map(({ id }) => id));
    for (const { id, isDemo } of await listCommunesOf(tx, parentId))
      if (isDemo && !inUse.has(id)) await removeDemo(tx, id);
  }
  if (parentId !== null && (await listCommunesOf(tx, parentId)).length === 0) await removeDemo(tx, parentId);
  return true;
}

/** The names of all tables, children before parents. */
export function tablesChildrenFirst(tables: Tables): (keyof Tables)[] {
  const names = Object.keys(tables) as (keyof Tables)[];
  return names.sort((a, b) => order[a] - order[b]);
}
