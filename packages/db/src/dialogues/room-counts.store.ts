import type { Tally } from "@gandan/domain/dialogues";
import type { Id, Instant } from "@gandan/domain/values";
import { and, asc, count, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

interface Support {
  communeId: Id<"commune">;
  dialogueId: Id<"dialogue">;
  petitionId: Id<"petition">;
  deviceHash: string;
  at: Instant;
}

const supportKey = ["communeId", "dialogueId", "petitionId", "deviceHash"] as const;

/** Keeps a device's support of a question once; answers whether it is new. */
export async function addSupport(tx: Writer, support: Support): Promise<boolean> {
  const { at: _at, ...key } = support;
  if ((await tx.rows.find(tx.tables.supports, key)) !== null) return false;
  await tx.rows.add(tx.tables.supports, support);
  return true;
}

export const saveSupport = (tx: Writer, support: Support): Promise<void> =>
  tx.rows.keep(tx.tables.supports, support, { key: supportKey, untouched: ["at"] });

export const listSupports = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  dialogueId: Id<"dialogue">,
): Promise<Support[]> => {
  const { supports } = tables;
  return sql
    .select()
    .from(supports)
    .where(and(eq(supports.communeId, communeId), eq(supports.dialogueId, dialogueId)))
    .orderBy(asc(supports.petitionId), asc(supports.deviceHash));
};

/** How many devices support each question of a session. */
export async function countSupports(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  dialogueId: Id<"dialogue">,
): Promise<Map<Id<"petition">, number>> {
  const { supports } = tables;
  const rows = await sql
    .select({ petitionId: supports.petitionId, found: count() })
    .from(supports)
    .where(and(eq(supports.communeId, communeId), eq(supports.dialogueId, dialogueId)))
    .groupBy(supports.petitionId);
  return new Map(rows.map(({ petitionId, found }) => [petitionId, found]));
}

/** Keeps a count of people once by its id; answers whether it is new. */
export async function addTally(tx: Writer, tally: Tally): Promise<boolean> {
  const { communeId, id } = tally;
  if ((await tx.rows.find(tx.tables.tallies, { communeId, id })) !== null) return false;
  await tx.rows.add(tx.tables.tallies, tally);
  return true;
}

export const listTallies = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  dialogueId: Id<"dialogue">,
): Promise<Tally[]> => {
  const { tallies } = tables;
  return sql
    .select()
    .from(tallies)
    .where(and(eq(tallies.communeId, communeId), eq(tallies.dialogueId, dialogueId)))
    .orderBy(asc(tallies.id));
};
