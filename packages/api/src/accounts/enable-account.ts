import type { OfficialContext } from "../context.ts";
import { type AccountAsked, changeAccount } from "./change-account.ts";

/** The account may be used again. */
export const enableAccount = (ctx: OfficialContext, { accountId }: AccountAsked) =>
  changeAccount(ctx, accountId, "account.enabled", (account) => ({ ...account, disabledAt: null }));
