import { findModel, findModelEvent, listModelEvents, listModelsAcross } from "@gandan/db/models";
import {
  type ModelEvent,
  ModelStepSaid,
  type ModelStepRefusal,
  familyOf,
  standingEvidence,
  stepModel as step,
} from "@gandan/domain/models";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { modelLevels } from "@gandan/packs/models";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { areOwnFiles } from "../files/are-own-files.ts";
import { found, needs } from "../found.ts";
import { keepModel } from "./keep-model.ts";
import { hasOwner } from "./model-row.ts";

export const SteppedModel = ModelStepSaid.extend({
  /** Made by the device, so that what is sent again is kept once. */
  id: idOf("modelEvent"),
  modelId: idOf("model"),
  step: z.enum(["begin", "evidence", "propose", "return", "recognise", "confirm-alive", "end", "resume"]),
  revision: z.int().min(1),
});
export type SteppedModel = z.infer<typeof SteppedModel>;

const kinds: Record<SteppedModel["step"], ModelEvent["kind"]> = {
  begin: "begun",
  evidence: "evidence",
  propose: "proposed",
  return: "returned",
  recognise: "recognised",
  "confirm-alive": "confirmed-alive",
  end: "ended",
  resume: "resumed",
};

type Refusal = ModelStepRefusal | "model.changed-meanwhile" | "model.file-unknown" | "model.step-id-taken";

/** Takes a model a step on, with its words and files in its history. */
export function stepModel(
  ctx: OfficialContext,
  { id, modelId, step: name, revision, ...said }: SteppedModel,
): Promise<Result<{ revision: number }, Refusal>> {
  needs(ctx, "model.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const model = found(await findModel(tx, ctx.scope, modelId));
    const kept = await findModelEvent(tx, ctx.scope, id);
    if (kept !== null)
      return kept.modelId === modelId && kept.kind === kinds[name] && kept.text === said.text
        ? ok({ revision: model.revision })
        : refuse("model.step-id-taken");
    if (model.revision !== revision) return refuse("model.changed-meanwhile");
    const evidence = standingEvidence(await listModelEvents(tx, ctx.scope, modelId)).length;
    // Only what goes on again asks who else of its family is there.
    const models = name === "resume" ? await listModelsAcross(tx, [ctx.scope]) : [];
    const family = familyOf(models, modelId, ctx.today).map((member) => member.model);
    const around = { levels: modelLevels, evidence, hasOwner: hasOwner(ctx, model), family };
    const decision = step(model, name, said, around, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    if (!(await areOwnFiles(tx, ctx, said.files))) return refuse("model.file-unknown");
    const { on, text, files } = said;
    await keepModel(tx, ctx, model, decision.value, { id, kind: kinds[name], on, text, files });
    return ok({ revision: decision.value.revision });
  });
}
