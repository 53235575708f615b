import { type Actor, may, reachOf } from "../roles/index.ts";
import type { Model, ModelDraft } from "./model.ts";
import { type ModelStep, decidingSteps, modelSteps } from "./model-steps.ts";

type Placed = Pick<Model, "communeId" | "ownerId" | "hamletIds">;

/** Whether a person keeps a model: the offices and the Front any, the head of a hamlet those of the hamlet. */
export const mayKeep = (actor: Actor, { communeId, ownerId, hamletIds }: Placed): boolean =>
  [...hamletIds, null].some((hamletId) => may(actor, "model.keep", { communeId, hamletId, positionIds: [ownerId] }));

/** Whether a person may enter a model as it is drafted: the head of a hamlet names no other hamlet. */
export function mayDraft(actor: Actor, draft: Pick<ModelDraft, "hamletIds">): boolean {
  const reach = reachOf(actor, "model.keep");
  if (reach === "commune") return true;
  return (
    reach === "hamlet" && draft.hamletIds.length > 0 && draft.hamletIds.every((id) => actor.hamletIds.includes(id))
  );
}

/** Whether a person may take a step with a model, as far as rights go. */
export const mayStep = (actor: Actor, model: Placed, step: ModelStep): boolean =>
  decidingSteps.has(step) ? may(actor, "model.decide", { communeId: model.communeId }) : mayKeep(actor, model);

/** The steps that a model's state and the table of rights leave to a person. */
export const stepsFor = (actor: Actor, model: Placed & Pick<Model, "state">): ModelStep[] =>
  (Object.keys(modelSteps[model.state]) as ModelStep[]).filter((step) => mayStep(actor, model, step));
