import type { ComplianceEntry, ReceptionDay } from "@gandan/domain/reception";
import type { Day, Id } from "@gandan/domain/values";
import { and, asc, eq, gte, lte } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export const findReceptionDay = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  key: { id: Id<"receptionDay"> } | { day: Day },
): Promise<ReceptionDay | null> => rows.find(tables.receptionDays, { communeId, ...key });

/** The reception days from a day to a day, in their order. */
export const listReceptionDays = (
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  from: Day,
  to: Day,
): Promise<ReceptionDay[]> => {
  const { receptionDays } = tables;
  return sql
    .select()
    .from(receptionDays)
    .where(and(eq(receptionDays.communeId, communeId), gte(receptionDays.day, from), lte(receptionDays.day, to)))
    .orderBy(asc(receptionDays.day));
};

export const saveReceptionDay = (tx: Writer, day: ReceptionDay): Promise<void> =>
  tx.rows.keep(tx.tables.receptionDays, day, { key: ["communeId", "id"] });

export const removeReceptionDay = (tx: Writer, communeId: Id<"commune">, id: Id<"receptionDay">): Promise<void> =>
  tx.rows.remove(tx.tables.receptionDays, { communeId, id });

export const listCompliance = ({ sql, tables }: Reader, communeId: Id<"commune">): Promise<ComplianceEntry[]> =>
  sql.select().from(tables.complianceEntries).where(eq(tables.complianceEntries.communeId, communeId));

export const saveCompliance = (tx: Writer, entry: ComplianceEntry): Promise<void> =>
  tx.rows.keep(tx.tables.complianceEntries, entry, { key: ["communeId", "item"] });
