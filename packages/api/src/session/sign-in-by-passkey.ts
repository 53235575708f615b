import {
  addPasskeyChallenge,
  findAccount,
  findAccountByUsername,
  findPasskey,
  saveAccount,
  savePasskey,
  takePasskeyChallenge,
} from "@gandan/db/accounts";
import { PasskeyAnswer, beginChallenge, clearFailures } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { Context } from "../context.ts";
import { tooOften } from "../limits.ts";
import { recordAs } from "../record.ts";
import { beginSession } from "./begin-session.ts";
import { enter } from "./enter.ts";
import type { Me } from "./me.ts";
import { type AccountRefusal, refusalOfAccount } from "./refusal-of-account.ts";
import { SignIn } from "./sign-in.ts";

export const PasskeySignInAsked = SignIn.pick({ username: true });
export type PasskeySignInAsked = z.infer<typeof PasskeySignInAsked>;
export const PasskeySignIn = PasskeyAnswer.extend(PasskeySignInAsked.shape);
export type PasskeySignIn = z.infer<typeof PasskeySignIn>;

type SignedIn =
  | Result<Me, "account.disabled" | "account.passkey-wrong" | "passkey.no-site">
  | Extract<AccountRefusal, { refusal: "account.locked" }>;

/** What a browser needs to ask its device for a key, as JSON; a name that nobody has is answered alike, and nothing is kept of it. */
export async function offerPasskeySignIn(ctx: Context, { username }: PasskeySignInAsked) {
  tooOften(ctx, "session.offerPasskeySignIn", 60);
  const { site } = ctx.asking;
  if (site === null) return refuse("passkey.no-site");
  const { challenge, options } = await ctx.passkeys.offer(site);
  const account = await findAccountByUsername(ctx.db.read, username);
  if (account !== null) {
    const { communeId, id: accountId } = account;
    const begun = beginChallenge({ communeId, challenge, accountId }, ctx.now());
    await ctx.db.write(communeId, (tx) => addPasskeyChallenge(tx, begun, ctx.now()));
  }
  return ok(options);
}

/** Signs a person in by a key of their device; it stands for the password and the second step. */
export async function signInByPasskey(ctx: Context, { username, ...answer }: PasskeySignIn): Promise<SignedIn> {
  tooOften(ctx, "session.signInByPasskey", 60);
  const { site } = ctx.asking;
  if (site === null) return refuse("passkey.no-site");
  const known = await findAccountByUsername(ctx.db.read, username);
  const passkey = known === null ? null : await findPasskey(ctx.db.read, known.communeId, answer.id);
  if (known === null || passkey === null || passkey.accountId !== known.id) return refuse("account.passkey-wrong");
  const signed = await ctx.passkeys.read(site, answer, passkey);
  if (signed === null) return refuse("account.passkey-wrong");
  const own = { communeId: known.communeId, accountId: known.id };
  const decided = await ctx.db.write(known.communeId, async (tx) => {
    if (!(await takePasskeyChallenge(tx, { ...own, challenge: signed.challenge }, ctx.now())))
      return refuse("account.passkey-wrong");
    const account = await findAccount(tx, known.communeId, known.id);
    // Taken away while the device was asked: it opens nothing any more.
    const kept = await findPasskey(tx, known.communeId, passkey.id);
    if (account === null || kept === null) return refuse("account.passkey-wrong");
    const refused = refusalOfAccount(ctx, account);
    if (refused !== null) return refused;
    await savePasskey(tx, { ...kept, counter: signed.counter, usedAt: ctx.now() });
    await saveAccount(tx, clearFailures(account));
    const who = { communeId: account.communeId, personId: account.personId };
    await recordAs(tx, ctx, { ...who, action: "account.signed-in-by-passkey", recordId: account.id });
    return ok({ account, ...(await beginSession(tx, ctx, account)) });
  });
  return decided.ok ? enter(ctx, decided.value) : decided;
}
