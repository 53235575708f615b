import { saveRubric } from "@gandan/db/evaluation";
import { findRubricDraft, removeRubricDraft } from "@gandan/db/rubrics";
import * as rubrics from "@gandan/domain/rubrics";
import { ok } from "@gandan/domain/values";
import { figureCatalogue } from "@gandan/packs/figures";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";
import { DraftAsked, draftName } from "./get-rubric.ts";

export const Enactment = DraftAsked.extend({ revision: z.number().int() });
export type Enactment = z.infer<typeof Enactment>;

type Enacted =
  | { ok: true; value: rubrics.RubricName }
  | rubrics.EnactRefusal
  | { ok: false; refusal: "rubric.changed-meanwhile" };

/** Puts a draft into force as a version that no longer changes; the draft is no more. */
export async function enactDraft(ctx: OfficialContext, { draftId, revision }: Enactment): Promise<Enacted> {
  needs(ctx, "rubric.enact");
  return ctx.db.write(ctx.scope, async (tx) => {
    const kept = found(await findRubricDraft(tx, ctx.scope, draftId));
    if (kept.revision !== revision) return { ok: false, refusal: "rubric.changed-meanwhile" };
    const decision = rubrics.enactDraft(kept.draft, await draftName(tx, ctx, kept), figureCatalogue);
    if (!decision.ok) return decision;
    const rubric = decision.value;
    await saveRubric(tx, { communeId: ctx.scope, rubric, updatedAt: ctx.now() });
    await removeRubricDraft(tx, ctx.scope, draftId);
    await record(tx, ctx, "rubric.enacted", `${rubric.id}.${rubric.version}`);
    return ok({ id: rubric.id, version: rubric.version });
  });
}
