import type { Supervision } from "@gandan/domain/supervision";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

// A year has a dozen of them, each with a few findings: these stand in their row.
export const defineSupervisions = (columns: Columns, communes: Communes) => {
  const { table, id, text, word, whole, day, instant, json, together, sortedBy, refersTo } = columns;
  return table(
    "supervisions",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"supervision">("id").notNull(),
      kind: word<Supervision["kind"]>("kind").notNull(),
      body: word<Supervision["body"]>("body").notNull(),
      title: text("title").notNull(),
      scope: text("scope").notNull(),
      from: day("from").notNull(),
      to: day("to").notNull(),
      hamletIds: json<Supervision["hamletIds"]>("hamlet_ids").notNull(),
      answerDays: whole("answer_days").notNull(),
      state: word<Supervision["state"]>("state").notNull(),
      findings: json<Supervision["findings"]>("findings").notNull(),
      conclusion: text("conclusion"),
      concludedOn: day("concluded_on"),
      closedOn: day("closed_on"),
      cancelReason: text("cancel_reason"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "supervisions_key", columns: [t.communeId, t.id] }),
      sortedBy("supervisions_by_day").on(t.communeId, t.from, t.id),
      refersTo({ name: "supervisions_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );
};
