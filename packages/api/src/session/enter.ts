import type { Account, Session } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { Context } from "../context.ts";
import { type Me, meOf } from "./me.ts";
import { contextFor } from "./official-of.ts";

/** Lets a browser in with a session that was begun for it; refused where its account has no place any more. */
export async function enter(
  ctx: Context,
  { account, session, token }: { account: Account; session: Session; token: string },
): Promise<Result<Me, "account.disabled">> {
  const official = await contextFor(ctx, session, account);
  if (official === null) return refuse("account.disabled");
  ctx.asking.setSession(token);
  return ok(meOf(official));
}
