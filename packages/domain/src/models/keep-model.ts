import { type Actor, type RoleChart, chartOn, may } from "../roles/index.ts";
import { type Day, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import { mayDraft, mayKeep } from "./may-keep.ts";
import type { ModelField } from "./model-pack.ts";
import { modelSteps } from "./model-steps.ts";
import type { Model, ModelDraft } from "./model.ts";

export type KeepModelRefusal =
  | "model.not-yours"
  | "model.step-not-allowed"
  | "model.changed-meanwhile"
  | "model.field-unknown"
  | "model.owner-unknown"
  | "model.hamlet-unknown"
  | "model.registered-ahead";

interface Around {
  chart: RoleChart;
  fields: readonly Pick<ModelField, "code">[];
}

/** A new model in the register; refused under an unknown field, owner or hamlet, or on a day to come. */
export function registerModel(
  draft: ModelDraft,
  around: Around,
  by: Actor,
  now: Instant,
): Result<Model, KeepModelRefusal> {
  const checked = check(draft, around, by, dayOf(now));
  if (!checked.ok) return checked;
  return ok({
    ...draft,
    communeId: by.communeId,
    state: "registered",
    begunOn: null,
    proposal: null,
    recognitions: [],
    aliveOn: null,
    endedOn: null,
    endReason: null,
    originId: null,
    originCommuneId: null,
    updatedAt: now,
    revision: 1,
  });
}

/** Changes what was entered, as it was last seen; refused while a proposal is judged and after the recognition. */
export function editModel(
  model: Model,
  draft: ModelDraft,
  revision: number,
  around: Around,
  by: Actor,
  now: Instant,
): Result<Model, KeepModelRefusal> {
  if (!mayKeep(by, model)) return refuse("model.not-yours");
  if (modelSteps[model.state].edit === undefined) return refuse("model.step-not-allowed");
  if (model.revision !== revision) return refuse("model.changed-meanwhile");
  const checked = check(draft, around, by, dayOf(now));
  if (!checked.ok) return checked;
  return ok({ ...model, ...draft, updatedAt: now, revision: revision + 1 });
}

function check(draft: ModelDraft, { chart, fields }: Around, by: Actor, today: Day): Result<null, KeepModelRefusal> {
  if (!may(by, "model.read", { communeId: by.communeId }) || !mayDraft(by, draft)) return refuse("model.not-yours");
  if (!fields.some(({ code }) => code === draft.field)) return refuse("model.field-unknown");
  if (draft.registeredOn > today) return refuse("model.registered-ahead");
  const open = chartOn(chart, today);
  if (!open.positions.some(({ id }) => id === draft.ownerId)) return refuse("model.owner-unknown");
  const hamlets = new Set(open.units.filter(({ kind }) => kind === "hamlet").map(({ id }) => id));
  return draft.hamletIds.every((id) => hamlets.has(id)) ? ok(null) : refuse("model.hamlet-unknown");
}
