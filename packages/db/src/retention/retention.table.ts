import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

// The rows that named a content are gone already; it stands here until its bytes are gone from the disk as well.
export const defineErasedContents = ({ table, id, text, instant, together, refersTo }: Columns, communes: Communes) =>
  table(
    "erased_contents",
    {
      communeId: id<"commune">("commune_id").notNull(),
      sha256: text("sha256").notNull(),
      at: instant("at").notNull(),
    },
    (t) => [
      together({ name: "erased_contents_key", columns: [t.communeId, t.sha256] }),
      refersTo({ name: "erased_contents_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );
