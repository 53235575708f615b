import { Password, clearFailures } from "@gandan/domain/roles";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { AccountAsked, changeAccount } from "./change-account.ts";
import { forgetDevices } from "./forget-devices.ts";

export const PasswordReset = AccountAsked.extend({ password: Password });
export type PasswordReset = z.infer<typeof PasswordReset>;

/** Gives somebody a new password and lets them try again at once; a phone that may be lost counts no more, neither its codes nor its keys. */
export async function resetPassword(ctx: OfficialContext, { accountId, password }: PasswordReset) {
  const passwordHash = await ctx.passwords.hash(password);
  return changeAccount(
    ctx,
    accountId,
    "account.password-reset",
    (account) => clearFailures({ ...account, passwordHash }),
    forgetDevices,
  );
}
