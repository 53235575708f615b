import type { Reader } from "@gandan/db";
import { findPlanVersion, listPlans } from "@gandan/db/plans";
import { checkDocument } from "@gandan/documents/check";
import type { Finding, PlanDocument } from "@gandan/domain/plans";
import { yearOf } from "@gandan/domain/values";
import { lawChanges, lawSubjects } from "@gandan/packs/currency";
import { institutionChanges } from "@gandan/packs/institutions";
import type { OfficialContext } from "../context.ts";

/** What the rules say of a document, held against the law of its day and the commune's plan of the year before. */
export async function findingsOf(tx: Reader, ctx: OfficialContext, document: PlanDocument): Promise<Finding[]> {
  const previous = await planOfYear(tx, ctx, (document.year ?? yearOf(ctx.today)) - 1);
  return checkDocument(document, {
    on: ctx.today,
    institutions: institutionChanges,
    currency: lawChanges,
    lawSubjects,
    ...(previous !== null && { previous }),
  });
}

async function planOfYear(tx: Reader, ctx: OfficialContext, year: number): Promise<{ source: string } | null> {
  const plans = await listPlans(tx, ctx.scope, { years: [year] });
  const plan = plans.find(({ state }) => state !== "withdrawn");
  const version = plan === undefined ? null : await findPlanVersion(tx, ctx.scope, plan.id);
  return version === null ? null : { source: version.document.source };
}
