import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function defineRubricMappings(columns: Columns, communes: Communes) {
  const { table, id, text, whole, instant, json, together, refersTo } = columns;
  const rubricMappings = table(
    "rubric_mappings",
    {
      communeId: id<"commune">("commune_id").notNull(),
      // One row a later criterion, so that two who map at once undo nothing of each other.
      laterId: text("later_id").notNull(),
      laterVersion: whole("later_version").notNull(),
      earlierId: text("earlier_id").notNull(),
      earlierVersion: whole("earlier_version").notNull(),
      criterion: text("criterion").notNull(),
      comesFrom: json<readonly string[]>("comes_from").notNull(),
      personId: id<"person">("person_id").notNull(),
      setAt: instant("set_at").notNull(),
    },
    (t) => [
      together({
        name: "rubric_mappings_key",
        columns: [t.communeId, t.laterId, t.laterVersion, t.earlierId, t.earlierVersion, t.criterion],
      }),
      refersTo({ name: "rubric_mappings_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );
  return { rubricMappings };
}
