import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

/** What can be found by its words. */
export type SearchKind =
  | "task"
  | "petition"
  | "plan"
  | "plan-text"
  | "person"
  | "unit"
  | "position"
  | "model"
  | "supervision";

export const defineSearchEntries = (
  { table, id, text, word, instant, together, refersTo }: Columns,
  communes: Communes,
) =>
  table(
    "search_entries",
    {
      communeId: id<"commune">("commune_id").notNull(),
      kind: word<SearchKind>("kind").notNull(),
      recordId: text("record_id").notNull(),
      title: text("title").notNull(),
      /** Every word once, without accents and, where that differs, with them. */
      words: text("words").notNull(),
      positionId: id<"position">("position_id"),
      hamletId: id<"unit">("hamlet_id"),
      at: instant("at").notNull(),
    },
    (t) => [
      together({ name: "search_entries_key", columns: [t.communeId, t.kind, t.recordId] }),
      refersTo({ name: "search_entries_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );
export type SearchEntries = ReturnType<typeof defineSearchEntries>;
