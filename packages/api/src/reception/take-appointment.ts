import { findAppointment, insertAppointment } from "@gandan/db/reception";
import { type AppointmentDraft, askAppointment, isSameAppointment } from "@gandan/domain/reception";
import { type Id, type Instant, type Result, ok, refuse } from "@gandan/domain/values";
import type { CommuneContext } from "../context.ts";
import { recordAs } from "../record.ts";

export interface Asked {
  receipt: string;
  askedAt: Instant;
}

/** Takes an appointment from a screen or a phone; sent again it is the same one. */
export const takeAppointment = (
  ctx: CommuneContext,
  draft: AppointmentDraft,
  kioskId: Id<"kiosk"> | null,
): Promise<Result<Asked, "appointment.id-taken">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const asked = askAppointment(draft, { communeId: ctx.scope, kioskId }, ctx.now());
    if ((await insertAppointment(tx, asked)) === "kept") {
      const who = { communeId: ctx.scope, personId: null };
      await recordAs(tx, ctx, { ...who, action: "appointment.asked", recordId: asked.id });
      return ok({ receipt: asked.receipt, askedAt: asked.askedAt });
    }
    const kept = await findAppointment(tx, ctx.scope, { id: draft.id });
    if (kept === null || !isSameAppointment(kept, draft)) return refuse("appointment.id-taken");
    return ok({ receipt: kept.receipt, askedAt: kept.askedAt });
  });
