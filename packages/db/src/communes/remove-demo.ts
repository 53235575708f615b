import type { Id } from "@gandan/domain/values";
import { eq } from "drizzle-orm";
import type { Writer } from "../database.ts";
import type { Tables } from "../tables.ts";
import { findCommune } from "./communes.store.ts";

// Children before parents. A record of every table, so that a new table without a place here does not compile.
const order: Record<keyof Tables, number> = {
  receptionDays: 1,
  complianceEntries: 2,
  notices: 3,
  denunciationEvents: 4,
  denunciationRecipients: 5,
  denunciations: 6,
  sealingKeys: 7,
  searchEntries: 8,
  drafts: 9,
  sessions: 10,
  taskEntries: 11,
  taskSupporters: 12,
  taskDuties: 13,
  petitionEvents: 14,
  findingDismissals: 15,
  takenProposals: 16,
  planVersions: 17,
  tasks: 18,
  petitions: 19,
  plans: 20,
  accounts: 21,
  kiosks: 22,
  kioskCodes: 23,
  files: 24,
  journal: 25,
  delegations: 26,
  tenures: 27,
  people: 28,
  positions: 29,
  units: 30,
  communes: 31,
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
