import type { Plan, PlanDocument } from "@gandan/domain/plans";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function definePlans(columns: Columns, communes: Communes) {
  const { table, id, text, word, day, whole, instant, json, together, onlyOnce, sortedBy, refersTo } = columns;

  const plans = table(
    "plans",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"plan">("id").notNull(),
      year: whole("year").notNull(),
      title: text("title").notNull(),
      number: text("number"),
      symbol: text("symbol"),
      issuedOn: day("issued_on"),
      state: word<Plan["state"]>("state").notNull(),
      stateReason: text("state_reason"),
      signedBy: json<NonNullable<Plan["signedBy"]>>("signed_by"),
      version: whole("version").notNull(),
      publishedAt: instant("published_at"),
      setAside: json<Plan["setAside"]>("set_aside").notNull(),
      createdAt: instant("created_at").notNull(),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "plans_key", columns: [t.communeId, t.id] }),
      refersTo({ name: "plans_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
      sortedBy("plans_by_year").on(t.communeId, t.year, t.updatedAt, t.id),
    ],
  );

  const planVersions = table(
    "plan_versions",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"planVersion">("id").notNull(),
      planId: id<"plan">("plan_id").notNull(),
      version: whole("version").notNull(),
      document: json<PlanDocument>("document").notNull(),
      fingerprint: text("fingerprint").notNull(),
      fileName: text("file_name").notNull(),
      importedAt: instant("imported_at").notNull(),
      personId: id<"person">("person_id").notNull(),
      change: text("change").notNull(),
    },
    (t) => [
      together({ name: "plan_versions_key", columns: [t.communeId, t.id] }),
      onlyOnce("plan_versions_version").on(t.communeId, t.planId, t.version),
      sortedBy("plan_versions_by_fingerprint").on(t.communeId, t.fingerprint),
      refersTo({
        name: "plan_versions_plan",
        columns: [t.communeId, t.planId],
        foreignColumns: [plans.communeId, plans.id],
      }),
    ],
  );

  const findingDismissals = table(
    "finding_dismissals",
    {
      communeId: id<"commune">("commune_id").notNull(),
      planId: id<"plan">("plan_id").notNull(),
      findingKey: text("finding_key").notNull(),
      reason: text("reason").notNull(),
      personId: id<"person">("person_id").notNull(),
      at: instant("at").notNull(),
    },
    (t) => [
      together({ name: "finding_dismissals_key", columns: [t.communeId, t.planId, t.findingKey] }),
      refersTo({
        name: "finding_dismissals_plan",
        columns: [t.communeId, t.planId],
        foreignColumns: [plans.communeId, plans.id],
      }),
    ],
  );

  const takenProposals = table(
    "taken_proposals",
    {
      communeId: id<"commune">("commune_id").notNull(),
      planId: id<"plan">("plan_id").notNull(),
      proposalKey: text("proposal_key").notNull(),
      takenAt: instant("taken_at").notNull(),
    },
    (t) => [
      together({ name: "taken_proposals_key", columns: [t.communeId, t.planId, t.proposalKey] }),
      refersTo({
        name: "taken_proposals_plan",
        columns: [t.communeId, t.planId],
        foreignColumns: [plans.communeId, plans.id],
      }),
    ],
  );

  return { plans, planVersions, findingDismissals, takenProposals };
}
export type Plans = ReturnType<typeof definePlans>;
