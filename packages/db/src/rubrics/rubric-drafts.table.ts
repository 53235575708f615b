import type { RubricDraft } from "@gandan/domain/rubrics";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function defineRubricDrafts(columns: Columns, communes: Communes) {
  const { table, id, whole, instant, json, together, refersTo } = columns;
  const rubricDrafts = table(
    "rubric_drafts",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"rubricDraft">("id").notNull(),
      draft: json<RubricDraft>("draft").notNull(),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "rubric_drafts_key", columns: [t.communeId, t.id] }),
      refersTo({ name: "rubric_drafts_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );
  return { rubricDrafts };
}
