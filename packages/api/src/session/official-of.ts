import type { Reader } from "@gandan/db";
import { findAccount, findSessionByToken, saveSession } from "@gandan/db/accounts";
import { findCommune } from "@gandan/db/communes";
import { type Account, type Session, hamletsOf, isLive, positionsOf, signersOn } from "@gandan/domain/roles";
import { type Day, dayOf } from "@gandan/domain/values";
import type { Context, OfficialContext } from "../context.ts";
import { untilWritten } from "../until-written.ts";
import { knownChart } from "./known-chart.ts";

const touchAfter = 60_000;

/** The signed-in person of a request, or null; a revoked session or a disabled account counts from its next request. */
export async function officialOf(ctx: Context): Promise<OfficialContext | null> {
  const token = ctx.asking.sessionToken;
  if (token === null) return null;
  const tokenHash = ctx.digest(token);
  const { session, account } = await signedIn(ctx.db, tokenHash, () => findSignedIn(ctx.db.read, tokenHash));
  const now = ctx.now();
  if (session === null || !isLive(session, now)) return null;
  if (account === null || account.disabledAt !== null || !mayBeUsed(ctx, account)) return null;
  if (now - session.seenAt >= touchAfter) await touch(ctx, tokenHash, session);
  return contextFor(ctx, session, account);
}

const signedIn = untilWritten<Awaited<ReturnType<typeof findSignedIn>>>(500);
async function findSignedIn(reader: Reader, tokenHash: string) {
  const session = await findSessionByToken(reader, tokenHash);
  const account = session && (await findAccount(reader, session.communeId, session.accountId));
  return { session, account };
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
  const today = dayOf(ctx.now());
  const known = await placed(ctx.db, `${account.id} ${today}`, () => findPlace(ctx, account, today));
  return known && { ...ctx, session, account, ...known };
}

const placed = untilWritten<Awaited<ReturnType<typeof findPlace>>>(500);
async function findPlace(ctx: Context, account: Account, today: Day) {
  const scope = account.communeId;
  const [commune, chart] = await Promise.all([findCommune(ctx.db.read, scope), knownChart(ctx, scope)]);
  const person = chart.people.find((known) => known.id === account.personId);
  if (commune === null || person === undefined) return null;
  const positionIds = positionsOf(chart, person.id, today);
  const signing = new Set(signersOn(chart, today).map(({ positionId }) => positionId));
  const actor = {
    accountId: account.id,
    personId: person.id,
    name: person.name,
    bundle: account.bundle,
    communeId: scope,
    positionIds,
    hamletIds: hamletsOf(chart, positionIds, today),
    signs: positionIds.some((positionId) => signing.has(positionId)),
  };
  return { actor, commune, chart, scope, today };
}
