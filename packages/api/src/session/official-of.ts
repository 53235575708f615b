import { findAccount, findSessionByToken, saveSession } from "@gandan/db/accounts";
import { findCommune } from "@gandan/db/communes";
import { type Account, type Session, hamletsOf, isLive, positionsOf } from "@gandan/domain/roles";
import { dayOf } from "@gandan/domain/values";
import type { Context, OfficialContext } from "../context.ts";
import { knownChart } from "./known-chart.ts";

const touchAfter = 60_000;

/** The signed-in person of a request, or null; a revoked session or a disabled account counts from its next request. */
export async function officialOf(ctx: Context): Promise<OfficialContext | null> {
  const token = ctx.asking.sessionToken;
  if (token === null) return null;
  const tokenHash = ctx.digest(token);
  const session = await findSessionByToken(ctx.db.read, tokenHash);
  const now = ctx.now();
  if (session === null || !isLive(session, now)) return null;
  const account = await findAccount(ctx.db.read, session.communeId, session.accountId);
  if (account === null || account.disabledAt !== null || !mayBeUsed(ctx, account)) return null;
  if (now - session.seenAt >= touchAfter) await touch(ctx, tokenHash, session);
  return contextFor(ctx, session, account);
}

/** Whether an account counts in this installation: the log-ins of a demo are known to all and good for nothing else. */
export const mayBeUsed = (ctx: Context, account: Account): boolean => ctx.demo.isOn || !account.isDemo;

// Looked up again inside the write: a session revoked in between stays revoked.
const touch = (ctx: Context, tokenHash: string, seen: Session): Promise<void> =>
  ctx.db.write(seen.communeId, async (tx) => {
    const session = await findSessionByToken(tx, tokenHash);
    if (session === null || session.revokedAt !== null || ctx.now() - session.seenAt < touchAfter) return;
    await saveSession(tx, { ...session, seenAt: ctx.now() });
  });

/** What is known of a person whose session was just checked. */
export async function contextFor(ctx: Context, session: Session, account: Account): Promise<OfficialContext | null> {
  const scope = account.communeId;
  const [commune, chart] = await Promise.all([findCommune(ctx.db.read, scope), knownChart(ctx, scope)]);
  const person = chart.people.find((known) => known.id === account.personId);
  if (commune === null || person === undefined) return null;
  const today = dayOf(ctx.now());
  const positionIds = positionsOf(chart, person.id, today);
  const actor = {
    accountId: account.id,
    personId: person.id,
    name: person.name,
    bundle: account.bundle,
    communeId: scope,
    positionIds,
    hamletIds: hamletsOf(chart, positionIds, today),
  };
  return { ...ctx, session, account, actor, commune, chart, scope, today };
}
