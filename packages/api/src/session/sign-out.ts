import { saveSession } from "@gandan/db/accounts";
import { ok } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";

/** Ends the session for good; its token is worth nothing from now on. */
export async function signOut(ctx: OfficialContext): Promise<{ ok: true; value: null }> {
  await ctx.db.write(ctx.scope, async (tx) => {
    await saveSession(tx, { ...ctx.session, revokedAt: ctx.now() });
    await record(tx, ctx, "account.signed-out", ctx.account.id);
  });
  ctx.asking.setSession(null);
  return ok(null);
}
