import type { Writer } from "@gandan/db";
import { findAccount, saveAccount } from "@gandan/db/accounts";
import { type Account, countFailure, maySignIn } from "@gandan/domain/roles";
import { type Result, refuse } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";

/** Does what only who knows the password may do with an account, after it was typed once more; wrong ones are counted. */
export async function withPassword<Value>(
  ctx: OfficialContext,
  password: string,
  work: (tx: Writer, account: Account) => Promise<Value>,
): Promise<Value | Result<never, "account.wrong" | "account.locked" | "account.disabled">> {
  const isRight = await ctx.passwords.matches(ctx.account.passwordHash, password);
  return ctx.db.write(ctx.scope, async (tx) => {
    const account = found(await findAccount(tx, ctx.scope, ctx.account.id));
    const allowed = maySignIn(account, ctx.now());
    if (!allowed.ok) return allowed;
    if (isRight && account.passwordHash === ctx.account.passwordHash) return work(tx, account);
    await saveAccount(tx, countFailure(account, ctx.now()));
    await record(tx, ctx, "account.password-wrong", account.id);
    return refuse("account.wrong");
  });
}
