import type { Posting } from "@gandan/domain/publications";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function definePublications(columns: Columns, communes: Communes) {
  const { table, id, text, whole, day, instant, json, together, sortedBy, refersTo } = columns;
  const publications = table(
    "publications",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"publication">("id").notNull(),
      item: whole("item").notNull(),
      document: text("document").notNull(),
      decidedOn: day("decided_on").notNull(),
      postings: json<Posting[]>("postings").notNull(),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "publications_key", columns: [t.communeId, t.id] }),
      sortedBy("publications_by_day").on(t.communeId, t.decidedOn, t.id),
      refersTo({ name: "publications_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );
  return { publications };
}
