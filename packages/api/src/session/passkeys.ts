import {
  addPasskey,
  addPasskeyChallenge,
  listPasskeys,
  removePasskey,
  takePasskeyChallenge,
} from "@gandan/db/accounts";
import { NewPasskeyAnswer, Passkey, beginChallenge, mostPasskeys } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { withPassword } from "./with-password.ts";

export const PasskeyAsked = z.object({ password: z.string().max(200) });
export type PasskeyAsked = z.infer<typeof PasskeyAsked>;
export const NewPasskey = NewPasskeyAnswer.extend({ name: Passkey.shape.name });
export type NewPasskey = z.infer<typeof NewPasskey>;
export const PasskeyId = Passkey.pick({ id: true });
export type PasskeyId = z.infer<typeof PasskeyId>;

type Shown = Pick<Passkey, "id" | "name" | "createdAt" | "usedAt">;

/** The devices from which the signed-in account may sign in by a key of theirs. */
export async function readPasskeys(ctx: OfficialContext): Promise<Shown[]> {
  const passkeys = await listPasskeys(ctx.db.read, ctx.scope, ctx.account.id);
  return passkeys.map(({ id, name, createdAt, usedAt }) => ({ id, name, createdAt, usedAt }));
}

/** What this browser needs to have its device make a key, as JSON; asks for the password once more. */
export async function offerPasskey(ctx: OfficialContext, { password }: PasskeyAsked) {
  const { site } = ctx.asking;
  if (site === null) return refuse("passkey.no-site");
  const known = await listPasskeys(ctx.db.read, ctx.scope, ctx.account.id);
  if (known.length >= mostPasskeys) return refuse("passkey.too-many");
  const owner = { accountId: ctx.account.id, username: ctx.account.username, name: ctx.actor.name };
  const { challenge, options } = await ctx.passkeys.offerNew(site, { ...owner, known: known.map(({ id }) => id) });
  return withPassword(ctx, password, async (tx, { id: accountId }): Promise<Result<string, never>> => {
    const asked = { communeId: ctx.scope, challenge, accountId };
    await addPasskeyChallenge(tx, beginChallenge(asked, ctx.now()), ctx.now());
    return ok(options);
  });
}

/** Keeps the key that the device made; refused where it answers nothing that was asked of this account. */
export async function addNewPasskey(
  ctx: OfficialContext,
  { name, ...answer }: NewPasskey,
): Promise<Result<null, "passkey.no-site" | "passkey.not-accepted" | "passkey.too-many" | "passkey.known">> {
  const { site } = ctx.asking;
  if (site === null) return refuse("passkey.no-site");
  const made = await ctx.passkeys.readNew(site, answer);
  if (made === null) return refuse("passkey.not-accepted");
  const own = { communeId: ctx.scope, accountId: ctx.account.id };
  return ctx.db.write(ctx.scope, async (tx) => {
    const { challenge, ...key } = made;
    if (!(await takePasskeyChallenge(tx, { ...own, challenge }, ctx.now()))) return refuse("passkey.not-accepted");
    if ((await listPasskeys(tx, ctx.scope, ctx.account.id)).length >= mostPasskeys) return refuse("passkey.too-many");
    const isNew = await addPasskey(tx, { ...own, ...key, name, createdAt: ctx.now(), usedAt: null });
    if (!isNew) return refuse("passkey.known");
    await record(tx, ctx, "account.passkey-added", ctx.account.id);
    return ok(null);
  });
}

/** That device's key opens nothing any more. */
export const removeOwnPasskey = (ctx: OfficialContext, { id }: PasskeyId): Promise<Result<null, "passkey.unknown">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const isGone = await removePasskey(tx, { communeId: ctx.scope, accountId: ctx.account.id, id });
    if (!isGone) return refuse("passkey.unknown");
    await record(tx, ctx, "account.passkey-removed", ctx.account.id);
    return ok(null);
  });
