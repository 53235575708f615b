import type { Session } from "@gandan/domain/roles";
import type { Id, Instant } from "@gandan/domain/values";
import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

/** The session of a token's hash, in whichever commune. */
export async function findSessionByToken({ rows, tables }: Reader, tokenHash: string): Promise<Session | null> {
  return rows.find(tables.sessions, { tokenHash });
}

/** The sessions of an account, newest first. */
export async function listSessions(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  accountId: Id<"account">,
): Promise<Session[]> {
  const { sessions } = tables;
  return sql
    .select()
    .from(sessions)
    .where(and(eq(sessions.communeId, communeId), eq(sessions.accountId, accountId)))
    .orderBy(desc(sessions.createdAt), desc(sessions.id));
}

export async function saveSession({ rows, tables }: Writer, session: Session): Promise<void> {
  const { sessions } = tables;
  await rows.keep(sessions, session, { key: ["communeId", "id"] });
}

/** Ends every session of an account that still runs; answers how many. */
export async function revokeSessions(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  accountId: Id<"account">,
  at: Instant,
): Promise<number> {
  const { sessions } = tables;
  const revoked = await sql
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.communeId, communeId), eq(sessions.accountId, accountId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return revoked.length;
}

/** Forgets sessions that were last seen before an instant; answers how many. */
export async function removeSessionsSeenBefore(
  { sql, tables }: Writer,
  communeId: Id<"commune">,
  before: Instant,
): Promise<number> {
  const { sessions } = tables;
  const removed = await sql
    .delete(sessions)
    .where(and(eq(sessions.communeId, communeId), lt(sessions.seenAt, before)))
    .returning({ id: sessions.id });
  return removed.length;
}
