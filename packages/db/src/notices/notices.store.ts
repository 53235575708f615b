import type { Notice } from "@gandan/domain/notices";
import type { Id, Instant } from "@gandan/domain/values";
import { and, asc, desc, eq, inArray, isNull, lt, or } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";

const key = ["communeId", "personId", "recordId", "kind", "on"] as const;

/** Keeps a reminder once; answers whether it is new. */
export const addNotice = (tx: Writer, notice: Notice): Promise<boolean> =>
  tx.rows.addOnce(tx.tables.notices, notice, key);

/** Which rung of which record a person was told of. */
export type Told = Pick<Notice, "personId" | "recordId" | "kind" | "on">;

/** What some people were already told of some records. */
export async function listTold(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  personIds: readonly Id<"person">[],
  recordIds: readonly Notice["recordId"][],
): Promise<Told[]> {
  const { notices } = tables;
  const told: Told[] = [];
  for (const some of chunks(recordIds))
    told.push(
      ...(await sql
        .select({ personId: notices.personId, recordId: notices.recordId, kind: notices.kind, on: notices.on })
        .from(notices)
        .where(
          and(
            eq(notices.communeId, communeId),
            inArray(notices.personId, [...personIds]),
            inArray(notices.recordId, some),
          ),
        )),
    );
  return told;
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
