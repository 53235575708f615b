import { findCommune } from "@gandan/db/communes";
import { findKioskByToken } from "@gandan/db/kiosks";
import type { Kiosk } from "@gandan/domain/petitions";
import { dayOf } from "@gandan/domain/values";
import type { Context, KioskContext } from "../context.ts";
import { untilWritten } from "../until-written.ts";

const enrolled = untilWritten<Kiosk | null>(500);

/** The enrolled screen of a request, or null; a revoked one is unknown from its next request on. */
export async function kioskOf(ctx: Context): Promise<KioskContext | null> {
  const token = ctx.asking.kioskToken;
  if (token === null) return null;
  const tokenHash = ctx.digest(token);
  const kiosk = await enrolled(ctx.db, tokenHash, () => findKioskByToken(ctx.db.read, tokenHash));
  if (kiosk === null || kiosk.revokedAt !== null) return null;
  const commune = await findCommune(ctx.db.read, kiosk.communeId);
  return commune === null ? null : { ...ctx, kiosk, commune, scope: commune.id, today: dayOf(ctx.now()) };
}
