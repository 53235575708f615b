import { findModel, findModelEvent, listModelEvents } from "@gandan/db/models";
import { type WithdrawRefusal, withdrawEvidence as withdraw } from "@gandan/domain/models";
import { type Result, dayOf, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { keepModel } from "./keep-model.ts";

export const Withdrawal = z.object({
  /** Made by the device, so that what is sent again is kept once. */
  id: idOf("modelEvent"),
  modelId: idOf("model"),
  evidenceId: idOf("modelEvent"),
  reason: z.string().trim().max(500),
  revision: z.int().min(1),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** Takes a piece of evidence off a model with a reason; it stays readable in the history. */
export function withdrawEvidence(
  ctx: OfficialContext,
  { id, modelId, evidenceId, reason, revision }: Withdrawal,
): Promise<Result<{ revision: number }, WithdrawRefusal | "model.changed-meanwhile" | "model.step-id-taken">> {
  needs(ctx, "model.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const model = found(await findModel(tx, ctx.scope, modelId));
    const kept = await findModelEvent(tx, ctx.scope, id);
    if (kept !== null)
      return kept.modelId === modelId && kept.about === evidenceId && kept.text === reason
        ? ok({ revision: model.revision })
        : refuse("model.step-id-taken");
    if (model.revision !== revision) return refuse("model.changed-meanwhile");
    const history = await listModelEvents(tx, ctx.scope, modelId);
    const decision = withdraw(model, history, { evidenceId, reason }, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    const on = dayOf(ctx.now());
    await keepModel(tx, ctx, model, decision.value, {
      id,
      kind: "evidence-withdrawn",
      on,
      text: reason,
      about: evidenceId,
    });
    return ok({ revision: decision.value.revision });
  });
}
