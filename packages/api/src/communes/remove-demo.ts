import { removeDemo as removeKept } from "@gandan/db/communes";
import { may } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";

/** Removes the demo commune with everything of it; a real commune is never removed. */
export async function removeDemo(
  ctx: OfficialContext,
): Promise<Result<null, "commune.not-yours" | "commune.not-demo">> {
  if (!may(ctx.actor, "commune.remove-demo", { communeId: ctx.scope })) return refuse("commune.not-yours");
  const isRemoved = await ctx.db.write(ctx.scope, (tx) => removeKept(tx, ctx.scope));
  if (!isRemoved) return refuse("commune.not-demo");
  ctx.log.warn("commune.demo-removed", { communeId: ctx.scope, accountId: ctx.account.id });
  ctx.asking.setSession(null);
  return ok(null);
}
