import type { Reader } from "@gandan/db";
import { findCommune } from "@gandan/db/communes";
import { findKioskByToken } from "@gandan/db/kiosks";
import { dayOf } from "@gandan/domain/values";
import type { Context, KioskContext } from "../context.ts";
import { untilWritten } from "../until-written.ts";

const enrolled = untilWritten<Awaited<ReturnType<typeof findEnrolled>>>(500);
async function findEnrolled(reader: Reader, tokenHash: string) {
  const kiosk = await findKioskByToken(reader, tokenHash);
  const commune = kiosk && (await findCommune(reader, kiosk.communeId));
  return { kiosk, commune };
}

/** The enrolled screen of a request, or null; a revoked one is unknown from its next request on. */
export async function kioskOf(ctx: Context): Promise<KioskContext | null> {
  const token = ctx.asking.kioskToken;
  if (token === null) return null;
  const tokenHash = ctx.digest(token);
  const { kiosk, commune } = await enrolled(ctx.db, tokenHash, () => findEnrolled(ctx.db.read, tokenHash));
  if (kiosk === null || kiosk.revokedAt !== null || commune === null) return null;
  return { ...ctx, kiosk, commune, scope: commune.id, today: dayOf(ctx.now()) };
}
