import { listKiosks as listKept } from "@gandan/db/kiosks";
import type { Kiosk } from "@gandan/domain/petitions";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";

export type KioskRow = Omit<Kiosk, "tokenHash" | "communeId">;

/** The screens of the commune, without what they sign in with. */
export async function listKiosks(ctx: OfficialContext): Promise<KioskRow[]> {
  needs(ctx, "kiosk.enrol");
  const kiosks = await listKept(ctx.db.read, ctx.scope);
  return kiosks.map(({ tokenHash: _hash, communeId: _commune, ...row }) => row);
}
