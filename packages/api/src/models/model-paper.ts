import { findModel, listModelEvents, listModelTasks } from "@gandan/db/models";
import { listTasksById } from "@gandan/db/tasks";
import { type ModelFacts, modelProposal, modelReport } from "@gandan/documents/models";
import { type OfficialDocument, writeDocx } from "@gandan/documents/write";
import { type Model, missingIn, standingEvidence } from "@gandan/domain/models";
import { signersOn } from "@gandan/domain/roles";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { modelFields, modelLevels } from "@gandan/packs/models";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { titleOf } from "../dialogues/list-dialogues.ts";
import { found, needs } from "../found.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { ModelAsked } from "./get-model.ts";
import { hasOwner } from "./model-row.ts";

export const ModelPaperAsked = ModelAsked.extend({ kind: z.enum(["report", "proposal"]) });
export type ModelPaperAsked = z.infer<typeof ModelPaperAsked>;
type Kind = ModelPaperAsked["kind"];

const writers: Record<Kind, (facts: ModelFacts) => OfficialDocument> = { report: modelReport, proposal: modelProposal };
const fileNames: Record<Kind, string> = { report: "bao-cao-mo-hinh", proposal: "to-trinh-cong-nhan-mo-hinh" };

/** A paper of a model as a Word file; the proposal is written once the passport is whole. */
export async function modelPaper(
  ctx: OfficialContext,
  { modelId, kind }: ModelPaperAsked,
): Promise<Result<SavedFile, "model.passport-incomplete">> {
  needs(ctx, "model.decide");
  const model = found(await findModel(ctx.db.read, ctx.scope, modelId));
  const facts = await factsOf(ctx, model, kind);
  const missing = missingIn(model, { evidence: facts.evidence.length, hasOwner: hasOwner(ctx, model) });
  if (kind === "proposal" && missing.length > 0) return refuse("model.passport-incomplete");
  return ok(savedFile(`${fileNames[kind]}-${facts.day}`, "docx", await writeDocx(writers[kind](facts))));
}

async function factsOf(ctx: OfficialContext, model: Model, kind: Kind): Promise<ModelFacts> {
  const { chart, commune } = ctx;
  const day = kind === "proposal" ? (model.proposal?.on ?? ctx.today) : ctx.today;
  const events = await listModelEvents(ctx.db.read, ctx.scope, model.id);
  const lines = await listModelTasks(ctx.db.read, ctx.scope, model.id);
  const ids = lines.map(({ taskId }) => taskId);
  const tasks = new Map((await listTasksById(ctx.db.read, ctx.scope, ids)).map((task) => [task.id, task]));
  const level = modelLevels.find(({ code }) => code === model.proposal?.level);
  const signer = signersOn(chart, day)[0];
  return {
    commune: { kind: communeKindWords[commune.kind], name: commune.name, provinceName: commune.provinceName },
    model,
    fieldName: modelFields.find(({ code }) => code === model.field)?.name.vi ?? model.field,
    hamletNames: chart.units.filter(({ id }) => model.hamletIds.includes(id)).map(({ name }) => name),
    ownerTitle: titleOf(ctx, model.ownerId),
    evidence: standingEvidence(events).map(({ on, text, files }) => ({ on, text, files: files.length })),
    tasks: ids
      .flatMap((id) => tasks.get(id) ?? [])
      .filter(({ state }) => state !== "cancelled")
      .map(({ title, positionId, deadline, state }) => ({
        title,
        who: titleOf(ctx, positionId),
        deadline,
        isDone: state === "done" || state === "confirmed",
      })),
    level: level === undefined ? null : { code: level.code, name: level.name.vi },
    signer: { name: signer?.name ?? null, isDeputy: signer?.isDeputy ?? false },
    day,
  };
}
