import type { Actor } from "../roles/index.ts";
import { type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import { mayStep } from "./may-keep.ts";
import { modelSteps } from "./model-steps.ts";
import type { Model, ModelEvent } from "./model.ts";

type Line = Pick<ModelEvent, "id" | "kind" | "about">;

/** The pieces of evidence that stand: what was taken off stays in the history and counts no more. */
export function standingEvidence<Event extends Line>(history: readonly Event[]): Event[] {
  const withdrawn = new Set(history.flatMap(({ kind, about }) => (kind === "evidence-withdrawn" ? [about] : [])));
  return history.filter(({ id, kind }) => kind === "evidence" && !withdrawn.has(id));
}

export type WithdrawRefusal =
  | "model.not-yours"
  | "model.step-not-allowed"
  | "model.evidence-unknown"
  | "model.reason-missing"
  | "model.last-evidence";

/** Takes a piece of evidence off a model with a reason; what was recognised keeps at least one. */
export function withdrawEvidence(
  model: Model,
  history: readonly Line[],
  { evidenceId, reason }: { evidenceId: Id<"modelEvent">; reason: string },
  by: Actor,
  now: Instant,
): Result<Model, WithdrawRefusal> {
  if (!mayStep(by, model, "withdraw")) return refuse("model.not-yours");
  const next = modelSteps[model.state].withdraw;
  if (next === undefined) return refuse("model.step-not-allowed");
  const standing = standingEvidence(history);
  if (!standing.some(({ id }) => id === evidenceId)) return refuse("model.evidence-unknown");
  if (reason.trim() === "") return refuse("model.reason-missing");
  const isLast = standing.length === 1;
  if (isLast && model.recognitions.length > 0) return refuse("model.last-evidence");
  // Without anything to show it is under way again.
  return ok({ ...model, state: isLast ? "under-way" : next, updatedAt: now, revision: model.revision + 1 });
}
