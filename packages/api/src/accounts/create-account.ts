import { faultOf } from "@gandan/db";
import { findAccountByUsername, saveAccount } from "@gandan/db/accounts";
import { Bundle, Password, Username, may } from "@gandan/domain/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { type AccountRow, accountRow } from "./account-row.ts";

export const NewAccount = z.object({
  personId: idOf("person"),
  username: Username,
  password: Password,
  bundle: Bundle,
});
export type NewAccount = z.infer<typeof NewAccount>;

type Refusal = "account.not-yours" | "account.person-unknown" | "account.name-taken";

/** A way to sign in for a person of the commune. */
export async function createAccount(
  ctx: OfficialContext,
  { personId, username, password, bundle }: NewAccount,
): Promise<Result<AccountRow, Refusal>> {
  if (!may(ctx.actor, "account.edit", { communeId: ctx.scope })) return refuse("account.not-yours");
  if (!ctx.chart.people.some((person) => person.id === personId)) return refuse("account.person-unknown");
  const passwordHash = await ctx.passwords.hash(password);
  const kept = ctx.db.write(ctx.scope, async (tx) => {
    if ((await findAccountByUsername(tx, username)) !== null) return refuse("account.name-taken");
    const account = {
      id: ctx.newId("account"),
      communeId: ctx.scope,
      personId,
      username,
      bundle,
      passwordHash,
      isDemo: false,
      failedAttempts: 0,
      lockedUntil: null,
      disabledAt: null,
    };
    await saveAccount(tx, account);
    await record(tx, ctx, "account.created", account.id, { bundle: { from: null, to: bundle } });
    return ok(accountRow(ctx, account));
  });
  // Two communes do not wait for each other: the same name in both at once is told by the index.
  return kept.catch((error: unknown) => {
    if (faultOf(error) === "duplicate") return refuse("account.name-taken");
    throw error;
  });
}
