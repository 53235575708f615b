import type { Notice } from "@gandan/domain/notices";
import type { Columns } from "../columns.ts";
import type { Roles } from "../roles/roles.table.ts";

export function defineNotices(columns: Columns, { people }: Roles) {
  const { table, id, text, word, whole, instant, day, together, sortedBy, refersTo } = columns;
  return table(
    "notices",
    {
      communeId: id<"commune">("commune_id").notNull(),
      personId: id<"person">("person_id").notNull(),
      recordId: text("record_id").$type<Notice["recordId"]>().notNull(),
      kind: word<Notice["kind"]>("kind").notNull(),
      on: day("on_day").notNull(),
      at: instant("at").notNull(),
      readAt: instant("read_at"),
      mail: word<Notice["mail"]>("mail").notNull(),
      attempts: whole("attempts").notNull(),
      leasedUntil: instant("leased_until"),
    },
    (t) => [
      together({ name: "notices_key", columns: [t.communeId, t.personId, t.recordId, t.kind, t.on] }),
      refersTo({
        name: "notices_person",
        columns: [t.communeId, t.personId],
        foreignColumns: [people.communeId, people.id],
      }),
      sortedBy("notices_by_mail").on(t.communeId, t.mail, t.at),
    ],
  );
}
