import { findKiosk, saveKiosk } from "@gandan/db/kiosks";
import { may } from "@gandan/domain/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";

export const KioskAsked = z.object({ kioskId: idOf("kiosk") });
export type KioskAsked = z.infer<typeof KioskAsked>;

/** Ends what a screen may do, from its next request on; what it sent stays. */
export const revokeKiosk = (ctx: OfficialContext, input: KioskAsked): Promise<Result<null, "kiosk.not-yours">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    if (!may(ctx.actor, "kiosk.enrol", { communeId: ctx.scope })) return refuse("kiosk.not-yours");
    const kiosk = found(await findKiosk(tx, ctx.scope, input.kioskId));
    if (kiosk.revokedAt !== null) return ok(null);
    await saveKiosk(tx, { ...kiosk, revokedAt: ctx.now() });
    await record(tx, ctx, "kiosk.revoked", kiosk.id);
    return ok(null);
  });
