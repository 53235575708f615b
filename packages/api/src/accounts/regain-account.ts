import { findAccountByUsername, listAccounts, revokeSessions, saveAccount } from "@gandan/db/accounts";
import { listAllCommunes } from "@gandan/db/communes";
import { receiptFrom } from "@gandan/domain/receipts";
import { Username, clearFailures } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { Outside } from "../context.ts";
import { recordAs } from "../record.ts";
import { forgetDevices } from "./forget-devices.ts";

/**
 * A new password for who has the machine itself in hand: waiting times, the second step, the keys of devices and every open session end, and
 * the commune's journal tells of it. Refused for an account that is not there or was closed.
 */
export async function regainAccount(
  ctx: Pick<Outside, "db" | "passwords" | "now" | "random">,
  typed: string,
): Promise<Result<{ username: string; password: string }, "account.unknown" | "account.disabled">> {
  const username = Username.safeParse(typed);
  const known = username.success ? await findAccountByUsername(ctx.db.read, username.data) : null;
  if (known === null) return refuse("account.unknown");
  // As long and as easily copied by hand as the number of a receipt.
  const password = receiptFrom(ctx.random(10)).toLowerCase();
  const passwordHash = await ctx.passwords.hash(password);
  return ctx.db.write(known.communeId, async (tx) => {
    const account = await findAccountByUsername(tx, known.username);
    if (account === null) return refuse("account.unknown");
    if (account.disabledAt !== null) return refuse("account.disabled");
    const { communeId, id } = account;
    await saveAccount(tx, clearFailures({ ...account, passwordHash }));
    await forgetDevices(tx, account);
    await revokeSessions(tx, communeId, id, ctx.now());
    await recordAs(tx, ctx, { communeId, personId: null, action: "account.regained", recordId: id });
    return ok({ username: account.username, password });
  });
}

/** The names of the open accounts that keep other accounts, of every commune. */
export async function administratorNames(db: Outside["db"]): Promise<string[]> {
  const communes = await listAllCommunes(db.read);
  const accounts = await Promise.all(communes.map(({ id }) => listAccounts(db.read, id)));
  return accounts
    .flat()
    .filter(({ bundle, disabledAt }) => bundle === "administrator" && disabledAt === null)
    .map(({ username }) => username);
}
