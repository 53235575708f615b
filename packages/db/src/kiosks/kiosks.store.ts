import type { Kiosk, KioskCode } from "@gandan/domain/petitions";
import type { Id, Instant } from "@gandan/domain/values";
import { and, asc, desc, eq, lt } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

export async function findKiosk(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"kiosk">,
): Promise<Kiosk | null> {
  return rows.find(tables.kiosks, { communeId, id });
}

/** The screen of a token's hash, in whichever commune. */
export async function findKioskByToken({ rows, tables }: Reader, tokenHash: string): Promise<Kiosk | null> {
  return rows.find(tables.kiosks, { tokenHash });
}

export async function listKiosks({ sql, tables }: Reader, communeId: Id<"commune">): Promise<Kiosk[]> {
  const { kiosks } = tables;
  return sql
    .select()
    .from(kiosks)
    .where(eq(kiosks.communeId, communeId))
    .orderBy(asc(kiosks.enrolledAt), asc(kiosks.id));
}

export async function saveKiosk({ rows, tables }: Writer, kiosk: Kiosk): Promise<void> {
  const { kiosks } = tables;
  await rows.keep(kiosks, kiosk, { key: ["communeId", "id"] });
}

/** The code of a hash, in whichever commune: a new screen does not know where it stands. */
export async function findKioskCode({ rows, tables }: Reader, codeHash: string): Promise<KioskCode | null> {
  return rows.find(tables.kioskCodes, { codeHash });
}

/** The codes of a commune, newest first. */
export async function listKioskCodes({ sql, tables }: Reader, communeId: Id<"commune">): Promise<KioskCode[]> {
  const { kioskCodes } = tables;
  return sql
    .select()
    .from(kioskCodes)
    .where(eq(kioskCodes.communeId, communeId))
    .orderBy(desc(kioskCodes.createdAt), desc(kioskCodes.codeHash));
}

export async function saveKioskCode({ rows, tables }: Writer, code: KioskCode): Promise<void> {
  const { kioskCodes } = tables;
  await rows.keep(kioskCodes, code, { key: ["communeId", "codeHash"] });
}

/** Forgets codes that were made before an instant; answers how many. */
export async function removeKioskCodesMadeBefore(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  before: Instant,
): Promise<number> {
  const { kioskCodes } = tables;
  const removed = await sql
    .delete(kioskCodes)
    .where(and(eq(kioskCodes.communeId, communeId), lt(kioskCodes.createdAt, before)))
    .returning({ codeHash: kioskCodes.codeHash });
  return removed.length;
}
