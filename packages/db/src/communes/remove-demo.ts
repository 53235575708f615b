import type { Id } from "@gandan/domain/values";
import { eq } from "drizzle-orm";
import type { Writer } from "../database.ts";
import type { Tables } from "../tables.ts";
import { findCommune } from "./communes.store.ts";

// Children before parents. A record of every table, so that a new table without a place here does not compile.
const order: Record<keyof Tables, number> = {
  faceCounts: 1,
  receptionDays: 2,
  complianceEntries: 3,
  notices: 4,
  denunciationEvents: 5,
  denunciationRecipients: 6,
  denunciations: 7,
  sealingKeys: 8,
  searchEntries: 9,
  drafts: 10,
  sessions: 11,
  taskEntries: 12,
  taskSupporters: 13,
  taskDuties: 14,
  petitionEvents: 15,
  findingDismissals: 16,
  takenProposals: 17,
  planVersions: 18,
  tasks: 19,
  petitions: 20,
  plans: 21,
  accounts: 22,
  kiosks: 23,
  kioskCodes: 24,
  files: 25,
  journal: 26,
  delegations: 27,
  tenures: 28,
  people: 29,
  positions: 30,
  units: 31,
  communes: 32,
};

/** Removes a demo commune with everything of it; false where it is not one. */
export async function removeDemo(tx: Writer, communeId: Id<"commune">): Promise<boolean> {
  const commune = await findCommune(tx, communeId);
  if (commune?.isDemo !== true) return false;
  for (const name of tablesChildrenFirst(tx.tables)) {
    if (name === "communes") await tx.sql.delete(tx.tables.communes).where(eq(tx.tables.communes.id, communeId));
    else await tx.sql.delete(tx.tables[name]).where(eq(tx.tables[name].communeId, communeId));
  }
  return true;
}

/** The names of all tables, children before parents. */
export function tablesChildrenFirst(tables: Tables): (keyof Tables)[] {
  const names = Object.keys(tables) as (keyof Tables)[];
  return names.sort((a, b) => order[a] - order[b]);
}
