import { findCommune } from "@gandan/db/communes";
import { findKioskByToken } from "@gandan/db/kiosks";
import { dayOf } from "@gandan/domain/values";
import type { Context, KioskContext } from "../context.ts";

/** The enrolled screen of a request, or null; a revoked one is unknown from its next request on. */
export async function kioskOf(ctx: Context): Promise<KioskContext | null> {
  const token = ctx.asking.kioskToken;
  if (token === null) return null;
  const kiosk = await findKioskByToken(ctx.db.read, ctx.digest(token));
  if (kiosk === null || kiosk.revokedAt !== null) return null;
  const commune = await findCommune(ctx.db.read, kiosk.communeId);
  return commune === null ? null : { ...ctx, kiosk, commune, scope: commune.id, today: dayOf(ctx.now()) };
}
