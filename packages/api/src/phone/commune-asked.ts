import { findCommune } from "@gandan/db/communes";
import { dayOf, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { CommuneContext, Context } from "../context.ts";
import { found } from "../found.ts";

/** Which commune a phone speaks to: it stands in the code that the commune puts up. */
export const CommuneAsked = z.object({ communeId: idOf("commune") });
export type CommuneAsked = z.infer<typeof CommuneAsked>;

/** What a phone without an enrolment may know and do is of that commune alone. */
export async function communeContext(ctx: Context, { communeId }: CommuneAsked): Promise<CommuneContext> {
  const commune = await findCommune(ctx.db.read, communeId);
  const kept = found(commune?.kind === "province" ? null : commune);
  return { ...ctx, commune: kept, scope: kept.id, today: dayOf(ctx.now()) };
}
