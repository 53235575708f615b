import { findModel } from "@gandan/db/models";
import { type KeepModelRefusal, ModelDraft, editModel, registerModel } from "@gandan/domain/models";
import { type Id, type Result, dayOf, ok } from "@gandan/domain/values";
import { modelFields } from "@gandan/packs/models";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { keepModel } from "./keep-model.ts";

export const ModelChange = ModelDraft.extend({
  /** The revision that was edited; 0 for a new model. */
  revision: z.int().min(0),
});
export type ModelChange = z.infer<typeof ModelChange>;

/** Registers a model, or changes one that was not proposed yet; its id is made on the screen. */
export function saveModel(
  ctx: OfficialContext,
  { revision, ...draft }: ModelChange,
): Promise<Result<{ id: Id<"model">; revision: number }, KeepModelRefusal>> {
  needs(ctx, "model.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const kept = await findModel(tx, ctx.scope, draft.id);
    const around = { chart: ctx.chart, fields: modelFields };
    const decision =
      kept === null
        ? registerModel(draft, around, ctx.actor, ctx.now())
        : editModel(kept, draft, revision, around, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    const [kind, on] =
      kept === null ? (["registered", draft.registeredOn] as const) : (["edited", dayOf(ctx.now())] as const);
    await keepModel(tx, ctx, kept, decision.value, { kind, on });
    return ok({ id: draft.id, revision: decision.value.revision });
  });
}
