import type { DestructionList } from "@gandan/domain/retention";
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

// A year has one or two of them, each with the files it names: these stand in their row.
export const defineDestructionLists = (columns: Columns, communes: Communes) => {
  const { table, id, text, word, whole, instant, json, together, onlyOnce, refersTo } = columns;
  return table(
    "destruction_lists",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"destructionList">("id").notNull(),
      year: whole("year").notNull(),
      number: whole("number").notNull(),
      ruleId: text("rule_id").notNull(),
      basis: text("basis").notNull(),
      state: word<DestructionList["state"]>("state").notNull(),
      items: json<DestructionList["items"]>("items").notNull(),
      proposedBy: id<"person">("proposed_by").notNull(),
      proposedAt: instant("proposed_at").notNull(),
      minutes: json<NonNullable<DestructionList["minutes"]>>("minutes"),
      executedBy: id<"person">("executed_by"),
      executedAt: instant("executed_at"),
      withdrawReason: text("withdraw_reason"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "destruction_lists_key", columns: [t.communeId, t.id] }),
      onlyOnce("destruction_lists_number").on(t.communeId, t.year, t.number),
      refersTo({ name: "destruction_lists_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );
};
