import { type Account, maySignIn } from "@gandan/domain/roles";
import { type Instant, refuse } from "@gandan/domain/values";
import type { Context } from "../context.ts";
import { mayBeUsed } from "./official-of.ts";

export type AccountRefusal =
  | { ok: false; refusal: "account.disabled" }
  | { ok: false; refusal: "account.locked"; detail: { until: Instant } };

/** Why nobody may sign in to an account now; null where somebody may. */
export function refusalOfAccount(ctx: Context, account: Account): AccountRefusal | null {
  if (!mayBeUsed(ctx, account)) return refuse("account.disabled");
  const now = ctx.now();
  const allowed = maySignIn(account, now);
  if (allowed.ok) return null;
  if (allowed.refusal === "account.disabled") return refuse("account.disabled");
  return { ok: false, refusal: "account.locked", detail: { until: account.lockedUntil ?? now } };
}
