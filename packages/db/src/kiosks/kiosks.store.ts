import type { Kiosk, KioskCode } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import { and, asc, desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { replacing } from "../upsert.ts";

export async function findKiosk(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"kiosk">,
): Promise<Kiosk | null> {
  const { kiosks } = tables;
  const [row] = await sql
    .select()
    .from(kiosks)
    .where(and(eq(kiosks.communeId, communeId), eq(kiosks.id, id)));
  return row ?? null;
}

/** The screen of a token's hash, in whichever commune. */
export async function findKioskByToken({ sql, tables }: Reader, tokenHash: string): Promise<Kiosk | null> {
  const { kiosks } = tables;
  const [row] = await sql.select().from(kiosks).where(eq(kiosks.tokenHash, tokenHash));
  return row ?? null;
}

export async function listKiosks({ sql, tables }: Reader, communeId: Id<"commune">): Promise<Kiosk[]> {
  const { kiosks } = tables;
  return sql
    .select()
    .from(kiosks)
    .where(eq(kiosks.communeId, communeId))
    .orderBy(asc(kiosks.enrolledAt), asc(kiosks.id));
}

export async function saveKiosk({ sql, tables }: Writer, kiosk: Kiosk): Promise<void> {
  const { kiosks } = tables;
  await sql
    .insert(kiosks)
    .values(kiosk)
    .onConflictDoUpdate({ target: [kiosks.communeId, kiosks.id], set: replacing(kiosks, ["communeId", "id"]) });
}

/** The code of a hash, in whichever commune: a new screen does not know where it stands. */
export async function findKioskCode({ sql, tables }: Reader, codeHash: string): Promise<KioskCode | null> {
  const { kioskCodes } = tables;
  const [row] = await sql.select().from(kioskCodes).where(eq(kioskCodes.codeHash, codeHash));
  return row ?? null;
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

export async function saveKioskCode({ sql, tables }: Writer, code: KioskCode): Promise<void> {
  const { kioskCodes } = tables;
  await sql
    .insert(kioskCodes)
    .values(code)
    .onConflictDoUpdate({
      target: [kioskCodes.communeId, kioskCodes.codeHash],
      set: replacing(kioskCodes, ["communeId", "codeHash"]),
    });
}
