import { findSupervision, listSupervisions, saveSupervision as keep } from "@gandan/db/supervision";
import { changeBetween } from "@gandan/domain/journal";
import { type PlanSupervisionRefusal, SupervisionDraft, planSupervision } from "@gandan/domain/supervision";
import { type Id, type Result, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { record } from "../record.ts";

export const SupervisionChange = SupervisionDraft.extend({
  /** The revision that was edited; 0 for a new one. */
  revision: z.int().min(0),
});
export type SupervisionChange = z.infer<typeof SupervisionChange>;

/** Plans a supervision, a criticism of a draft or a self-inspection, or changes its plan; its id is made on the screen. */
export function saveSupervision(
  ctx: OfficialContext,
  { revision, ...draft }: SupervisionChange,
): Promise<Result<{ id: Id<"supervision">; revision: number }, PlanSupervisionRefusal>> {
  needs(ctx, "supervision.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const kept = await findSupervision(tx, ctx.scope, draft.id);
    const around = { chart: ctx.chart, others: await listSupervisions(tx, ctx.scope) };
    const decision = planSupervision(kept, draft, revision, around, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keep(tx, decision.value);
    const change = changeBetween(kept ?? decision.value, decision.value, ["findings"]);
    await record(tx, ctx, kept === null ? "supervision.planned" : "supervision.edited", draft.id, change);
    return ok({ id: draft.id, revision: decision.value.revision });
  });
}
