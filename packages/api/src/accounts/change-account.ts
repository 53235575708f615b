import type { Writer } from "@gandan/db";
import { findAccount, revokeSessions, saveAccount } from "@gandan/db/accounts";
import { type Account, may } from "@gandan/domain/roles";
import { type Id, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";
import { type AccountRow, accountRow } from "./account-row.ts";

export const AccountAsked = z.object({ accountId: idOf("account") });
export type AccountAsked = z.infer<typeof AccountAsked>;

type Refusal = "account.not-yours" | "account.own";

/** Changes an account; all its sessions end at once. Nobody locks themselves out: one's own account is refused. */
export const changeAccount = (
  ctx: OfficialContext,
  accountId: Id<"account">,
  action: string,
  change: (account: Account) => Account,
  also: (tx: Writer, account: Account) => Promise<void> = async () => undefined,
): Promise<Result<AccountRow, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx: Writer) => {
    if (!may(ctx.actor, "account.edit", { communeId: ctx.scope })) return refuse("account.not-yours");
    const account = found(await findAccount(tx, ctx.scope, accountId));
    if (account.id === ctx.account.id) return refuse("account.own");
    const changed = change(account);
    await saveAccount(tx, changed);
    await also(tx, changed);
    await revokeSessions(tx, ctx.scope, account.id, ctx.now());
    await record(tx, ctx, action, account.id);
    return ok(accountRow(ctx, changed));
  });
