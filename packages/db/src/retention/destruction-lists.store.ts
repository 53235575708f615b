import type { DestructionList } from "@gandan/domain/retention";
import type { Id } from "@gandan/domain/values";
import { desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findDestructionList = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"destructionList">,
): Promise<DestructionList | null> => rows.find(tables.destructionLists, { communeId, id });

/** Every list of a commune, the newest first. */
export const listDestructionLists = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<DestructionList[]> => {
  const { destructionLists } = tables;
  return sql
    .select()
    .from(destructionLists)
    .where(eq(destructionLists.communeId, communeId))
    .orderBy(desc(destructionLists.year), desc(destructionLists.number));
};

export const saveDestructionList = (tx: Writer, list: DestructionList): Promise<void> =>
  tx.rows.keep(tx.tables.destructionLists, list, { key: ["communeId", "id"] });
