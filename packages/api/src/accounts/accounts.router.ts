import { official, router } from "../procedures.ts";
import { AccountAsked } from "./change-account.ts";
import { NewAccount, createAccount } from "./create-account.ts";
import { disableAccount } from "./disable-account.ts";
import { enableAccount } from "./enable-account.ts";
import { listAccounts } from "./list-accounts.ts";
import { PasswordReset, resetPassword } from "./reset-password.ts";

export const accountsRouter = router({
  list: official.query(({ ctx }) => listAccounts(ctx)),
  create: official.input(NewAccount).mutation(({ ctx, input }) => createAccount(ctx, input)),
  resetPassword: official.input(PasswordReset).mutation(({ ctx, input }) => resetPassword(ctx, input)),
  disable: official.input(AccountAsked).mutation(({ ctx, input }) => disableAccount(ctx, input)),
  enable: official.input(AccountAsked).mutation(({ ctx, input }) => enableAccount(ctx, input)),
});
