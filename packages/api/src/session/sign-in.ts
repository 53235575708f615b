import { findAccount, findAccountByUsername, findTotpSecret, saveAccount } from "@gandan/db/accounts";
import { clearFailures, countFailure } from "@gandan/domain/roles";
import { ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { Context } from "../context.ts";
import { recordAs } from "../record.ts";
import { tooOften } from "../limits.ts";
import { beginSession } from "./begin-session.ts";
import { enter } from "./enter.ts";
import type { Me } from "./me.ts";
import { useCode } from "./one-time-code.ts";
import { type AccountRefusal, refusalOfAccount } from "./refusal-of-account.ts";

export const SignIn = z.object({
  username: z.string().trim().toLowerCase().max(100),
  password: z.string().max(200),
  /** Of the authenticator, where the account asks for one. */
  code: z.string().trim().max(12).optional(),
});
export type SignIn = z.infer<typeof SignIn>;

export type SignedIn =
  | { ok: true; value: Me }
  | { ok: false; refusal: "account.wrong" | "account.code-needed" | "account.code-wrong" }
  | AccountRefusal;

// Of the process and not of a request: an unknown name costs the same work as a known one.
const decoys = new WeakMap<Context["passwords"], Promise<string>>();
function decoyOf(passwords: Context["passwords"]): Promise<string> {
  const known = decoys.get(passwords) ?? passwords.hash("a password that nobody has");
  decoys.set(passwords, known);
  return known;
}

/** Signs a person in; wrong names and wrong passwords look the same and take as long. */
export async function signIn(ctx: Context, input: SignIn): Promise<SignedIn> {
  tooOften(ctx, "session.signIn", 60);
  const known = await findAccountByUsername(ctx.db.read, input.username);
  const refused = known === null ? null : refusalOfAccount(ctx, known);
  if (refused !== null && refused.refusal === "account.locked") return refused;
  const isRight = await ctx.passwords.matches(known?.passwordHash ?? (await decoyOf(ctx.passwords)), input.password);
  if (known === null) {
    ctx.log.warn("account.unknown-name", { ip: ctx.asking.ip });
    return refuse("account.wrong");
  }
  const decided = await ctx.db.write(known.communeId, async (tx) => {
    // Looked up again: of many guesses sent at once only the free ones are answered.
    const account = await findAccount(tx, known.communeId, known.id);
    if (account === null) return refuse("account.wrong");
    const again = refusalOfAccount(ctx, account);
    if (again !== null && (isRight || again.refusal === "account.locked")) return again;
    const isCurrent = isRight && account.passwordHash === known.passwordHash;
    const who = { communeId: account.communeId, personId: account.personId };
    if (!isCurrent) {
      await saveAccount(tx, countFailure(account, ctx.now()));
      await recordAs(tx, ctx, { ...who, action: "account.sign-in-failed", recordId: account.id });
      return refuse("account.wrong");
    }
    const secret = await findTotpSecret(tx, account.communeId, account.id);
    if (secret !== null) {
      if (input.code === undefined || input.code === "") return refuse("account.code-needed");
      if (!useCode(ctx, account.id, secret, input.code)) {
        await saveAccount(tx, countFailure(account, ctx.now()));
        await recordAs(tx, ctx, { ...who, action: "account.sign-in-failed", recordId: account.id });
        return refuse("account.code-wrong");
      }
    }
    await saveAccount(tx, clearFailures(account));
    await recordAs(tx, ctx, { ...who, action: "account.signed-in", recordId: account.id });
    return ok({ account, ...(await beginSession(tx, ctx, account)) });
  });
  return decided.ok ? enter(ctx, decided.value) : decided;
}
