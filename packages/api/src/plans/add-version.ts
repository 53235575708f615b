import { findPlanVersion, insertPlanVersion, savePlan } from "@gandan/db/plans";
import * as plans from "@gandan/domain/plans";
import { type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";
import type { AlreadyImported } from "./import-plan.ts";
import { duplicateOf } from "./read-plan.ts";
import { type ReadingRefusal, WrittenDocument, readDocument } from "./reading.ts";
import { visiblePlan } from "./visible-plan.ts";

export const NewVersion = WrittenDocument.extend({ planId: idOf("plan"), change: z.string().trim().max(2_000) });
export type NewVersion = z.infer<typeof NewVersion>;

type Refusal = ReadingRefusal | "plan.not-yours" | "plan.withdrawn" | "plan.text-unchanged" | "plan.reason-missing";

/** Keeps a further text of a plan; the texts before it stay. */
export async function addVersion(
  ctx: OfficialContext,
  { planId, change, ...input }: NewVersion,
): Promise<Result<{ version: number }, Refusal> | AlreadyImported> {
  await visiblePlan(ctx.db.read, ctx, planId);
  const reading = await readDocument(ctx, input);
  if (!reading.ok) return reading;
  const { document, name: fileName, fingerprint } = reading.value;
  return ctx.db.write(ctx.scope, async (tx) => {
    const before = await visiblePlan(tx, ctx, planId);
    const wanted = { document, fileName, fingerprint, change };
    const current = found(await findPlanVersion(tx, ctx.scope, planId));
    const decision = plans.addVersion(
      before,
      current.document.source,
      ctx.newId("planVersion"),
      wanted,
      ctx.actor,
      ctx.now(),
    );
    if (!decision.ok) return decision;
    const detail = await duplicateOf(tx, ctx, fingerprint, planId);
    if (detail !== null) return { ok: false as const, refusal: "plan.already-imported" as const, detail };
    const { plan, version } = decision.value;
    await savePlan(tx, plan);
    await insertPlanVersion(tx, version);
    await record(
      tx,
      ctx,
      "plan.version-added",
      planId,
      { version: { from: before.version, to: plan.version } },
      change,
    );
    return ok({ version: plan.version });
  });
}
