import type { PlanVersion } from "@gandan/domain/plans";
import type { Id } from "@gandan/domain/values";
import { and, desc, eq } from "drizzle-orm";
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

/** The version that already holds a text, where it was imported before. */
export async function findPlanVersionByFingerprint(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  fingerprint: string,
): Promise<PlanVersion | null> {
  return rows.find(tables.planVersions, { communeId, fingerprint });
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

/** Keeps a new version. A kept version is never changed: the same version or the same text again is a fault. */
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
