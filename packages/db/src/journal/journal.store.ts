import { createHash } from "node:crypto";
import { type JournalEntry, journalText } from "@gandan/domain/journal";
import type { Id } from "@gandan/domain/values";
import { and, asc, desc, eq, gt } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import type { Page } from "../scope.ts";

/** What a use case says of itself; its place in the chain follows. */
export type JournalLine = Omit<JournalEntry, "communeId" | "sequence" | "previousHash" | "hash">;

const beforeTheFirst = "0".repeat(64);
const hashOf = (entry: Omit<JournalEntry, "hash">): string =>
  createHash("sha256").update(journalText(entry)).digest("hex");

/** Adds a line to a commune's journal, chained to the one before. */
export async function appendJournal(tx: Writer, communeId: Id<"commune">, line: JournalLine): Promise<JournalEntry> {
  const head = await findJournalHead(tx, communeId);
  const unsealed = {
    ...line,
    communeId,
    sequence: (head?.sequence ?? 0) + 1,
    previousHash: head?.hash ?? beforeTheFirst,
  };
  const entry = { ...unsealed, hash: hashOf(unsealed) };
  await tx.rows.add(tx.tables.journal, entry);
  return entry;
}

/** The newest line of a commune's journal; its hash stands for all before it. */
export async function findJournalHead(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
): Promise<JournalEntry | null> {
  return rows.last(tables.journal, { communeId }, "sequence");
}

/** The lines of a commune's journal, newest first; of one record where it is named. */
export async function listJournal(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  filter: { recordId: string | null },
  page: Page,
): Promise<JournalEntry[]> {
  const { journal } = tables;
  return sql
    .select()
    .from(journal)
    .where(
      and(
        eq(journal.communeId, communeId),
        filter.recordId === null ? undefined : eq(journal.recordId, filter.recordId),
      ),
    )
    .orderBy(desc(journal.sequence))
    .limit(page.limit)
    .offset(page.offset);
}

const atOnce = 1_000;

/** Recomputes the whole chain of a commune: null where it is unbroken, else the first line that is not as it was written. */
export async function verifyJournal(reader: Reader, communeId: Id<"commune">): Promise<JournalEntry | null> {
  let previous = { sequence: 0, hash: beforeTheFirst };
  for (;;) {
    const lines = await linesAfter(reader, communeId, previous.sequence);
    for (const line of lines) {
      const follows = line.sequence === previous.sequence + 1 && line.previousHash === previous.hash;
      if (!follows || line.hash !== hashOf(line)) return line;
      previous = line;
    }
    if (lines.length < atOnce) return null;
  }
}

async function linesAfter(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  sequence: number,
): Promise<JournalEntry[]> {
  const { journal } = tables;
  return sql
    .select()
    .from(journal)
    .where(and(eq(journal.communeId, communeId), gt(journal.sequence, sequence)))
    .orderBy(asc(journal.sequence))
    .limit(atOnce);
}
