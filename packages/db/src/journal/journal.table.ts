import type { JournalEntry } from "@gandan/domain/journal";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export const defineJournal = (
  { table, id, text, whole, instant, json, together, sortedBy, refersTo }: Columns,
  communes: Communes,
) =>
  table(
    "journal",
    {
      communeId: id<"commune">("commune_id").notNull(),
      sequence: whole("sequence").notNull(),
      at: instant("at").notNull(),
      personId: id<"person">("person_id"),
      action: text("action").notNull(),
      recordId: text("record_id").notNull(),
      change: json<JournalEntry["change"]>("change").notNull(),
      reason: text("reason"),
      previousHash: text("previous_hash").notNull(),
      hash: text("hash").notNull(),
    },
    (t) => [
      together({ name: "journal_key", columns: [t.communeId, t.sequence] }),
      refersTo({ name: "journal_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
      sortedBy("journal_by_record").on(t.communeId, t.recordId, t.sequence),
    ],
  );
