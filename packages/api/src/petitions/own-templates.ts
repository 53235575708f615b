import { findAnswerTemplate, listAnswerTemplates, saveAnswerTemplate } from "@gandan/db/petitions";
import { changeBetween } from "@gandan/domain/journal";
import * as petitions from "@gandan/domain/petitions";
import { reachOf } from "@gandan/domain/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";

type Row = Omit<petitions.OwnTemplate, "communeId">;

const rowOf = ({ communeId: _commune, ...row }: petitions.OwnTemplate): Row => row;

/** The commune's own templates, for whoever answers or keeps them; those out of use stay to be read. */
export async function ownTemplates(ctx: OfficialContext): Promise<Row[]> {
  found(reachOf(ctx.actor, "petition.answer") === "none" ? null : true);
  return (await listAnswerTemplates(ctx.db.read, ctx.scope)).map(rowOf);
}

/** A template with the version that was written over; 0 where it is new. */
export const WrittenTemplate = petitions.TemplateDraft.extend({ revision: z.number().int().min(0) });
export type WrittenTemplate = z.infer<typeof WrittenTemplate>;

/** Writes a template of the commune; what it said before stands in the journal. */
export const saveTemplate = (
  ctx: OfficialContext,
  { revision, ...draft }: WrittenTemplate,
): Promise<Result<Row, petitions.TemplateRefusal | "template.changed-meanwhile">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const kept = await findAnswerTemplate(tx, ctx.scope, draft.id);
    const others = await listAnswerTemplates(tx, ctx.scope);
    const around = { kept, others, communeId: ctx.scope };
    const written = petitions.writeTemplate(draft, around, ctx.actor, ctx.now());
    if (!written.ok) return written;
    if ((kept?.revision ?? 0) !== revision) return refuse("template.changed-meanwhile");
    await saveAnswerTemplate(tx, written.value);
    await record(tx, ctx, "answer-template.written", draft.id, changeBetween(kept, written.value));
    return ok(rowOf(written.value));
  });

export const TemplateToRetire = z.object({ id: idOf("answerTemplate"), revision: z.number().int() });
export type TemplateToRetire = z.infer<typeof TemplateToRetire>;

/** Takes a template of the commune out of use. */
export const retireTemplate = (
  ctx: OfficialContext,
  { id, revision }: TemplateToRetire,
): Promise<Result<Row, "template.not-yours" | "template.retired" | "template.changed-meanwhile">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const template = found(await findAnswerTemplate(tx, ctx.scope, id));
    const retired = petitions.retireTemplate(template, ctx.actor, ctx.now());
    if (!retired.ok) return retired;
    if (template.revision !== revision) return refuse("template.changed-meanwhile");
    await saveAnswerTemplate(tx, retired.value);
    await record(tx, ctx, "answer-template.retired", id, changeBetween(template, retired.value));
    return ok(rowOf(retired.value));
  });
