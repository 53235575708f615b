import type { Id, Instant } from "../values/index.ts";

/** One line of a commune's journal: who did what to which record, old → new. Each line's hash covers the one before. */
export interface JournalEntry {
  communeId: Id<"commune">;
  /** 1, 2, 3 … without gaps within a commune. */
  sequence: number;
  at: Instant;
  /** Null where a kiosk or the system itself acted. */
  personId: Id<"person"> | null;
  /** `subject.verb` in the past: "task.assigned". */
  action: string;
  recordId: string;
  /** What changed, field by field. Never a citizen's words or name. */
  change: Readonly<Record<string, { from: unknown; to: unknown }>>;
  reason: string | null;
  previousHash: string;
  hash: string;
}

/** The text a journal line's hash is taken of: every field but the hash itself, in a fixed order. */
export const journalText = (entry: Omit<JournalEntry, "hash">): string =>
  JSON.stringify([
    entry.communeId,
    entry.sequence,
    entry.at,
    entry.personId,
    entry.action,
    entry.recordId,
    entry.change,
    entry.reason,
    entry.previousHash,
  ]);

/** The fields of a record that differ, old → new; equal JSON counts as equal. */
export function changeBetween<T extends object>(
  before: T | null,
  after: T,
  secret: readonly (keyof T)[] = [],
): JournalEntry["change"] {
  const change: Record<string, { from: unknown; to: unknown }> = {};
  for (const key of Object.keys(after) as (keyof T & string)[]) {
    const from = before === null ? null : before[key];
    if (JSON.stringify(from) === JSON.stringify(after[key])) continue;
    change[key] = secret.includes(key) ? { from: "…", to: "…" } : { from: from ?? null, to: after[key] };
  }
  return change;
}
