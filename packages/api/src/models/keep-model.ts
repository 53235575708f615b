import type { Writer } from "@gandan/db";
import { addModelEvent, saveModel } from "@gandan/db/models";
import { changeBetween } from "@gandan/domain/journal";
import type { Model, ModelEvent } from "@gandan/domain/models";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";

const actions = {
  registered: "model.registered",
  edited: "model.edited",
  begun: "model.begun",
  evidence: "model.evidence",
  "evidence-withdrawn": "model.evidence-withdrawn",
  proposed: "model.proposed",
  returned: "model.returned",
  recognised: "model.recognised",
  replicated: "model.replicated",
  "confirmed-alive": "model.confirmed-alive",
  ended: "model.ended",
  resumed: "model.resumed",
} as const satisfies Record<ModelEvent["kind"], string>;

type Line = Pick<ModelEvent, "kind" | "on"> & Partial<Pick<ModelEvent, "id" | "text" | "files" | "about">>;

/** Keeps a changed model with its line of the history and its line of the journal. */
export async function keepModel(
  tx: Writer,
  ctx: OfficialContext,
  before: Model | null,
  model: Model,
  { kind, on, id = ctx.newId("modelEvent"), text = "", files = [], about = null }: Line,
): Promise<void> {
  if (before !== model) await saveModel(tx, model);
  await addModelEvent(tx, {
    communeId: model.communeId,
    id,
    modelId: model.id,
    kind,
    on,
    at: ctx.now(),
    personId: ctx.actor.personId,
    text,
    files,
    about,
  });
  const change = { ...changeBetween(before, model), ...(files.length > 0 && { files: { from: null, to: files } }) };
  await record(tx, ctx, actions[kind], model.id, change, text === "" ? null : text);
}
