import { findAccount, findAccountByUsername, findTotpSecret, saveAccount } from "@gandan/db/accounts";
import { type Account, clearFailures, countFailure, maySignIn } from "@gandan/domain/roles";
import { type Instant, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { Context } from "../context.ts";
import { recordAs } from "../record.ts";
import { tooOften } from "../limits.ts";
import { beginSession } from "./begin-session.ts";
import { type Me, meOf } from "./me.ts";
import { useCode } from "./one-time-code.ts";
import { contextFor, mayBeUsed } from "./official-of.ts";

export const SignIn = z.object({
  username: z.string().trim().toLowerCase().max(100),
  password: z.string().max(200),
  /** Of the authenticator, where the account asks for one. */
  code: z.string().trim().max(12).optional(),
});
export type SignIn = z.infer<typeof SignIn>;

export type SignedIn =
  | { ok: true; value: Me }
  | { ok: false; refusal: "account.wrong" | "account.disabled" | "account.code-needed" | "account.code-wrong" }
  | { ok: false; refusal: "account.locked"; detail: { until: Instant } };

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
  const refused = known === null ? null : refusalOf(ctx, known);
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
    const again = refusalOf(ctx, account);
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
  if (!decided.ok) return decided;
  const official = await contextFor(ctx, decided.value.session, decided.value.account);
  if (official === null) return refuse("account.disabled");
  ctx.asking.setSession(decided.value.token);
  return ok(meOf(official));
}

function refusalOf(ctx: Context, account: Account): Exclude<SignedIn, { ok: true }> | null {
  if (!mayBeUsed(ctx, account)) return refuse("account.disabled");
  const now = ctx.now();
  const allowed = maySignIn(account, now);
  if (allowed.ok) return null;
  if (allowed.refusal === "account.disabled") return refuse("account.disabled");
  return { ok: false, refusal: "account.locked", detail: { until: account.lockedUntil ?? now } };
}
