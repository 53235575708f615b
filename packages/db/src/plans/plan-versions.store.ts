import type { Plan, PlanVersion } from "@gandan/domain/plans";
import type { Id } from "@gandan/domain/values";
import { and, asc, desc, eq, getTableColumns, ne } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import { keepFindable } from "../search/index.ts";

/** One text of a plan; the newest where no version is named. */
export async function findPlanVersion(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  planId: Id<"plan">,
  version: number | null = null,
): Promise<PlanVersion | null> {
  const { planVersions } = tables;
  const [row] = await sql
    .select()
    .from(planVersions)
    .where(
      and(
        eq(planVersions.communeId, communeId),
        eq(planVersions.planId, planId),
        version === null ? undefined : eq(planVersions.version, version),
      ),
    )
    .orderBy(desc(planVersions.version))
    .limit(1);
  return row ?? null;
}

/** The plan that already holds a text, in any of its versions; a withdrawn one stands in nobody's way. */
export async function findPlanOfText(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  fingerprint: string,
  besides: Id<"plan"> | null = null,
): Promise<Plan | null> {
  const { plans, planVersions } = tables;
  const [row] = await sql
    .select(getTableColumns(plans))
    .from(planVersions)
    .innerJoin(plans, and(eq(plans.communeId, planVersions.communeId), eq(plans.id, planVersions.planId)))
    .where(
      and(
        eq(planVersions.communeId, communeId),
        eq(planVersions.fingerprint, fingerprint),
        ne(plans.state, "withdrawn"),
        besides === null ? undefined : ne(plans.id, besides),
      ),
    )
    .orderBy(asc(plans.createdAt), asc(plans.id))
    .limit(1);
  return row ?? null;
}

/** The versions of a plan without their texts, newest first. */
export async function listPlanVersions(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  planId: Id<"plan">,
): Promise<Omit<PlanVersion, "document">[]> {
  const { planVersions } = tables;
  return sql
    .select({
      communeId: planVersions.communeId,
      id: planVersions.id,
      planId: planVersions.planId,
      version: planVersions.version,
      fingerprint: planVersions.fingerprint,
      fileName: planVersions.fileName,
      importedAt: planVersions.importedAt,
      personId: planVersions.personId,
      change: planVersions.change,
    })
    .from(planVersions)
    .where(and(eq(planVersions.communeId, communeId), eq(planVersions.planId, planId)))
    .orderBy(desc(planVersions.version));
}

/** Keeps a new version. A kept version is never changed: the same version again is a fault. */
export async function insertPlanVersion(tx: Writer, version: PlanVersion): Promise<void> {
  await tx.sql.insert(tx.tables.planVersions).values(version);
  await keepFindable(tx, {
    communeId: version.communeId,
    kind: "plan-text",
    recordId: version.planId,
    title: version.document.subject?.text ?? version.fileName,
    text: version.document.source,
    positionId: null,
    hamletId: null,
    at: version.importedAt,
  });
}
