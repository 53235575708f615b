import type { Id } from "@gandan/domain/values";
import { eq } from "drizzle-orm";
import type { Writer } from "../database.ts";
import type { Tables } from "../tables.ts";
import { findCommune } from "./communes.store.ts";

// Children before parents. A record of every table, so that a new table without a place here does not compile.
const order: Record<keyof Tables, number> = {
  searchEntries: 1,
  drafts: 2,
  sessions: 3,
  taskEntries: 4,
  taskSupporters: 5,
  taskDuties: 6,
  petitionEvents: 7,
  findingDismissals: 8,
  takenProposals: 9,
  planVersions: 10,
  tasks: 11,
  petitions: 12,
  plans: 13,
  accounts: 14,
  kiosks: 15,
  kioskCodes: 16,
  files: 17,
  journal: 18,
  delegations: 19,
  tenures: 20,
  people: 21,
  positions: 22,
  units: 23,
  communes: 24,
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
