import type { StoredFile } from "@gandan/domain/files";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

// The content lies outside under its hash; several rows may name the same content.
export const defineFiles = (
  { table, id, text, word, whole, instant, together, sortedBy, refersTo }: Columns,
  communes: Communes,
) =>
  table(
    "files",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"file">("id").notNull(),
      sha256: text("sha256").notNull(),
      mediaType: word<StoredFile["mediaType"]>("media_type").notNull(),
      size: whole("size").notNull(),
      name: text("name").notNull(),
      personId: id<"person">("person_id"),
      at: instant("at").notNull(),
    },
    (t) => [
      together({ name: "files_key", columns: [t.communeId, t.id] }),
      refersTo({ name: "files_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
      sortedBy("files_by_content").on(t.communeId, t.sha256),
    ],
  );
