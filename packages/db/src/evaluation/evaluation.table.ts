import type { Course, Rubric } from "@gandan/domain/evaluation";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function defineEvaluation(columns: Columns, communes: Communes) {
  const { table, id, text, whole, instant, json, together, onlyOnce, refersTo } = columns;

  const rubrics = table(
    "rubrics",
    {
      communeId: id<"commune">("commune_id").notNull(),
      rubricId: text("rubric_id").notNull(),
      version: whole("version").notNull(),
      rubric: json<Rubric>("rubric").notNull(),
      updatedAt: instant("updated_at").notNull(),
    },
    (t) => [
      together({ name: "rubrics_key", columns: [t.communeId, t.rubricId, t.version] }),
      refersTo({ name: "rubrics_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const evaluations = table(
    "evaluations",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"evaluation">("id").notNull(),
      year: whole("year").notNull(),
      rubricId: text("rubric_id").notNull(),
      rubricVersion: whole("rubric_version").notNull(),
      // The text as it was when the year was begun: a rubric edited later changes no sheet.
      rubric: json<Rubric>("rubric").notNull(),
      course: json<Course>("course").notNull(),
      begunAt: instant("begun_at").notNull(),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "evaluations_key", columns: [t.communeId, t.id] }),
      onlyOnce("evaluations_year").on(t.communeId, t.year),
      refersTo({ name: "evaluations_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  return { rubrics, evaluations };
}
