import type { OfficialContext } from "../context.ts";
import { type AccountAsked, changeAccount } from "./change-account.ts";

/** Nobody signs in with the account from now on. */
export const disableAccount = (ctx: OfficialContext, { accountId }: AccountAsked) =>
  changeAccount(ctx, accountId, "account.disabled", (account) => ({ ...account, disabledAt: ctx.now() }));
