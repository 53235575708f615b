import { findAccount, revokeSessions, saveAccount } from "@gandan/db/accounts";
import { Password, clearFailures, countFailure, maySignIn } from "@gandan/domain/roles";
import { type Instant, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";
import { beginSession } from "./begin-session.ts";

export const PasswordChange = z.object({ current: z.string().max(200), next: Password });
export type PasswordChange = z.infer<typeof PasswordChange>;

type Changed =
  | Result<null, "account.wrong" | "account.disabled">
  | { ok: false; refusal: "account.locked"; detail: { until: Instant } };

/** Gives the signed-in account a new password; every session but a new one for this browser ends. */
export async function changePassword(ctx: OfficialContext, input: PasswordChange): Promise<Changed> {
  const isRight = await ctx.passwords.matches(ctx.account.passwordHash, input.current);
  const passwordHash = isRight ? await ctx.passwords.hash(input.next) : "";
  const decided = await ctx.db.write(ctx.scope, async (tx) => {
    const account = found(await findAccount(tx, ctx.scope, ctx.account.id));
    const allowed = maySignIn(account, ctx.now());
    if (!allowed.ok)
      return allowed.refusal === "account.locked"
        ? { ok: false as const, refusal: allowed.refusal, detail: { until: account.lockedUntil ?? ctx.now() } }
        : refuse(allowed.refusal);
    if (!isRight || account.passwordHash !== ctx.account.passwordHash) {
      await saveAccount(tx, countFailure(account, ctx.now()));
      await record(tx, ctx, "account.password-change-failed", account.id);
      return refuse("account.wrong");
    }
    const changed = clearFailures({ ...account, passwordHash });
    await saveAccount(tx, changed);
    await revokeSessions(tx, ctx.scope, account.id, ctx.now());
    await record(tx, ctx, "account.password-changed", account.id);
    return ok((await beginSession(tx, ctx, changed)).token);
  });
  if (!decided.ok) return decided;
  ctx.asking.setSession(decided.value);
  return ok(null);
}
