import { findRubricDraft } from "@gandan/db/rubrics";
import type { Reader } from "@gandan/db";
import type { FigureDefinition, Rubric } from "@gandan/domain/evaluation";
import { type KeptRubricDraft, type RubricName, draftOfRubric, nameOfDraft } from "@gandan/domain/rubrics";
import { type Id, idOf } from "@gandan/domain/values";
import { figureCatalogue } from "@gandan/packs/figures";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { knownRubrics } from "../evaluation/index.ts";
import { found, needs } from "../found.ts";

export const RubricAsked = z.object({ rubricId: z.string().max(100), version: z.number().int().min(1) });
export type RubricAsked = z.infer<typeof RubricAsked>;

/** What an editor needs to check a rubric while it is typed. */
export interface RubricSight {
  name: RubricName;
  draft: KeptRubricDraft["draft"];
  /** Null where the rubric is in force and no longer changes. */
  revision: number | null;
  figures: readonly FigureDefinition[];
}

/** A rubric in force, as its draft would show it. */
export async function getRubric(ctx: OfficialContext, asked: RubricAsked): Promise<RubricSight> {
  needs(ctx, "rubric.read");
  const { id, version, ...rubric } = await wantedRubric(ctx, asked);
  const draft = draftOfRubric({ id, version, ...rubric }, id);
  return { name: { id, version }, draft, revision: null, figures: figureCatalogue };
}

export const wantedRubric = async (ctx: OfficialContext, asked: RubricAsked): Promise<Rubric> =>
  found(
    (await knownRubrics(ctx.db.read, ctx.commune)).find(
      ({ id, version }) => id === asked.rubricId && version === asked.version,
    ),
  );

export const DraftAsked = z.object({ draftId: idOf("rubricDraft") });
export type DraftAsked = z.infer<typeof DraftAsked>;

/** A draft as it was typed, and how it will be called. */
export async function getDraft(ctx: OfficialContext, { draftId }: DraftAsked): Promise<RubricSight> {
  needs(ctx, "rubric.read");
  const { draft, revision } = found(await findRubricDraft(ctx.db.read, ctx.scope, draftId));
  return { name: await draftName(ctx.db.read, ctx, { id: draftId, draft }), draft, revision, figures: figureCatalogue };
}

/** How a draft will be called once it is in force, as things stand. */
export const draftName = async (
  reader: Reader,
  ctx: Pick<OfficialContext, "commune">,
  { id, draft }: { id: Id<"rubricDraft">; draft: KeptRubricDraft["draft"] },
): Promise<RubricName> => nameOfDraft(draft, id, await knownRubrics(reader, ctx.commune));
