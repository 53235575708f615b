import type { Id } from "@gandan/domain/values";
import { eq } from "drizzle-orm";
import type { Writer } from "../database.ts";
import type { Tables } from "../tables.ts";
import { findCommune } from "./communes.store.ts";

// Children before parents. A record of every table, so that a new table without a place here does not compile.
const order: Record<keyof Tables, number> = {
  notices: 1,
  denunciationEvents: 2,
  denunciationRecipients: 3,
  denunciations: 4,
  sealingKeys: 5,
  searchEntries: 6,
  drafts: 7,
  sessions: 8,
  taskEntries: 9,
  taskSupporters: 10,
  taskDuties: 11,
  petitionEvents: 12,
  findingDismissals: 13,
  takenProposals: 14,
  planVersions: 15,
  tasks: 16,
  petitions: 17,
  plans: 18,
  accounts: 19,
  kiosks: 20,
  kioskCodes: 21,
  files: 22,
  journal: 23,
  delegations: 24,
  tenures: 25,
  people: 26,
  positions: 27,
  units: 28,
  communes: 29,
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
