import type { Writer } from "@gandan/db";
import { saveSession } from "@gandan/db/accounts";
import type { Account, Session } from "@gandan/domain/roles";
import type { Context } from "../context.ts";

/** A new session of an account; the browser gets the token, the store its SHA-256. */
export async function beginSession(
  tx: Writer,
  ctx: Context,
  account: Account,
): Promise<{ token: string; session: Session }> {
  const token = Buffer.from(ctx.random(32)).toString("base64url");
  const now = ctx.now();
  const session = {
    id: ctx.newId("session"),
    communeId: account.communeId,
    accountId: account.id,
    tokenHash: ctx.digest(token),
    createdAt: now,
    seenAt: now,
    revokedAt: null,
  };
  await saveSession(tx, session);
  return { token, session };
}
