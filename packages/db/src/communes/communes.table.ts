import type { Commune } from "@gandan/domain/roles";
import type { Columns } from "../columns.ts";

/** What a commune chose for itself; a new setting needs no new column. */
export type CommuneSettings = Pick<
  Commune,
  | "feedbackAnswerDays"
  | "silenceDays"
  | "afterSuspension"
  | "workingHours"
  | "targetLeadDays"
  | "directAnswers"
  | "recommendationAnswerDays"
  | "copyPrices"
  | "terrain"
  | "minorityShare"
  | "calendarEdits"
>;

// No key to the parent: a single office's database does not hold its province.
export const defineCommunes = ({ table, id, text, word, flag, json, together, sortedBy }: Columns) =>
  table(
    "communes",
    {
      id: id<"commune">("commune_id").notNull(),
      parentId: id<"commune">("parent_id"),
      kind: word<Commune["kind"]>("kind").notNull(),
      name: text("name").notNull(),
      provinceName: text("province_name").notNull(),
      isDemo: flag("is_demo").notNull(),
      settings: json<CommuneSettings>("settings").notNull(),
    },
    (t) => [
      together({ name: "communes_key", columns: [t.id] }),
      sortedBy("communes_by_parent").on(t.parentId, t.name, t.id),
    ],
  );
export type Communes = ReturnType<typeof defineCommunes>;
