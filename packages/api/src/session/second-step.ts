import { findTotpSecret, saveTotpSecret } from "@gandan/db/accounts";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { withPassword } from "./with-password.ts";
import { newSecret, secretAddress, useCode } from "./one-time-code.ts";

const Code = z.string().regex(/^\d{6}$/);

export const NewSecondStep = z.object({ secret: z.string().regex(/^[A-Z2-7]{32}$/), code: Code });
export type NewSecondStep = z.infer<typeof NewSecondStep>;
export const SecondStepEnd = z.object({ password: z.string().max(200) });
export type SecondStepEnd = z.infer<typeof SecondStepEnd>;

/** Whether the signed-in account asks for a code besides the password. */
export const readSecondStep = async (ctx: OfficialContext): Promise<{ isOn: boolean }> => ({
  isOn: (await findTotpSecret(ctx.db.read, ctx.scope, ctx.account.id)) !== null,
});

/** A secret to put on a phone; nothing is kept before a first code has shown that it arrived there. */
export function offerSecondStep(ctx: OfficialContext): { secret: string; address: string } {
  const secret = newSecret(ctx.random(20));
  return { secret, address: secretAddress(secret, ctx.account.username) };
}

/** From now on the signed-in account asks for a code at each sign-in. */
export const beginSecondStep = (
  ctx: OfficialContext,
  { secret, code }: NewSecondStep,
): Promise<Result<null, "account.code-wrong" | "account.code-set">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    if ((await findTotpSecret(tx, ctx.scope, ctx.account.id)) !== null) return refuse("account.code-set");
    if (!useCode(ctx, ctx.account.id, secret, code)) return refuse("account.code-wrong");
    await saveTotpSecret(tx, ctx.scope, ctx.account.id, secret);
    await record(tx, ctx, "account.second-step-begun", ctx.account.id);
    return ok(null);
  });

/** The password alone is enough again; asks for it once more. */
export const endSecondStep = (
  ctx: OfficialContext,
  { password }: SecondStepEnd,
): Promise<Result<null, "account.wrong" | "account.locked" | "account.disabled">> =>
  withPassword(ctx, password, async (tx, account) => {
    await saveTotpSecret(tx, ctx.scope, account.id, null);
    await record(tx, ctx, "account.second-step-ended", account.id);
    return ok(null);
  });
