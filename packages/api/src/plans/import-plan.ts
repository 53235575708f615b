import { insertPlanVersion, savePlan } from "@gandan/db/plans";
import * as plans from "@gandan/domain/plans";
import { may } from "@gandan/domain/roles";
import { type Id, type Result, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { duplicateOf } from "./read-plan.ts";
import { type ReadingRefusal, WrittenDocument, readDocument } from "./reading.ts";

export const PlanImport = WrittenDocument.extend({ year: plans.Plan.shape.year, title: plans.Plan.shape.title });
export type PlanImport = z.infer<typeof PlanImport>;

/** The same text stands in another plan already. */
export interface AlreadyImported {
  ok: false;
  refusal: "plan.already-imported";
  detail: { planId: Id<"plan">; title: string };
}

type Refusal = ReadingRefusal | "plan.not-yours";

/** Keeps a read document as a new plan in draft; the same text twice is refused. */
export async function importPlan(
  ctx: OfficialContext,
  { year, title, ...input }: PlanImport,
): Promise<Result<{ planId: Id<"plan"> }, Refusal> | AlreadyImported> {
  if (!may(ctx.actor, "plan.import", { communeId: ctx.scope })) return refuse("plan.not-yours");
  const reading = await readDocument(ctx, input);
  if (!reading.ok) return reading;
  const { document, name: fileName, fingerprint } = reading.value;
  return ctx.db.write(ctx.scope, async (tx) => {
    const detail = await duplicateOf(tx, ctx, fingerprint);
    if (detail !== null) return { ok: false as const, refusal: "plan.already-imported" as const, detail };
    const ids = { planId: ctx.newId("plan"), versionId: ctx.newId("planVersion") };
    const wanted = { document, fileName, fingerprint, year, title };
    const decision = plans.importPlan(ids, wanted, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    const { plan, version } = decision.value;
    await savePlan(tx, plan);
    await insertPlanVersion(tx, version);
    await record(tx, ctx, "plan.imported", plan.id, { fingerprint: { from: null, to: fingerprint } });
    return ok({ planId: plan.id });
  });
}
