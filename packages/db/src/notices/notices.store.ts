import type { Notice } from "@gandan/domain/notices";
import type { Id, Instant } from "@gandan/domain/values";
import { and, asc, desc, eq, isNull, lt, or } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

const key = ["communeId", "personId", "recordId", "kind", "on"] as const;

/** Keeps a reminder once; answers whether it is new. */
export async function addNotice(tx: Writer, notice: Notice): Promise<boolean> {
  const { communeId, personId, recordId, kind, on } = notice;
  if ((await tx.rows.find(tx.tables.notices, { communeId, personId, recordId, kind, on })) !== null) return false;
  await tx.rows.add(tx.tables.notices, notice);
  return true;
}

export async function saveNotice(tx: Writer, notice: Notice): Promise<void> {
  await tx.rows.keep(tx.tables.notices, notice, { key });
}

/** A person's reminders, newest first. */
export async function listNotices(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  personId: Id<"person">,
  { isUnread, limit }: { isUnread: boolean; limit: number },
): Promise<Notice[]> {
  const { notices } = tables;
  return sql
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.communeId, communeId),
        eq(notices.personId, personId),
        isUnread ? isNull(notices.readAt) : undefined,
      ),
    )
    .orderBy(desc(notices.at), asc(notices.recordId))
    .limit(limit);
}

/** Reminders that wait for the post and that nobody has in hand, oldest first. */
export async function listWaitingMail(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  now: Instant,
  limit: number,
): Promise<Notice[]> {
  const { notices } = tables;
  return sql
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.communeId, communeId),
        eq(notices.mail, "waiting"),
        or(isNull(notices.leasedUntil), lt(notices.leasedUntil, now)),
      ),
    )
    .orderBy(asc(notices.at))
    .limit(limit);
}
