import { findRubricDraft, removeRubricDraft, saveRubricDraft } from "@gandan/db/rubrics";
import { RubricDraft } from "@gandan/domain/rubrics";
import { type Instant, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";
import { DraftAsked } from "./get-rubric.ts";

export const DraftTyped = DraftAsked.extend({ revision: z.number().int(), draft: RubricDraft });
export type DraftTyped = z.infer<typeof DraftTyped>;

/** Keeps a draft as it stands; over a newer one of somebody else it is not written. */
export async function saveDraft(
  ctx: OfficialContext,
  { draftId, revision, draft }: DraftTyped,
): Promise<Result<{ revision: number; savedAt: Instant }, "rubric.changed-meanwhile">> {
  needs(ctx, "rubric.edit");
  return ctx.db.write(ctx.scope, async (tx) => {
    const kept = found(await findRubricDraft(tx, ctx.scope, draftId));
    if (kept.revision !== revision) return refuse("rubric.changed-meanwhile");
    const savedAt = ctx.now();
    // The rubric that it becomes a version of was chosen when it was begun.
    const own = { ...draft, rubricId: kept.draft.rubricId };
    await saveRubricDraft(tx, { ...kept, draft: own, updatedAt: savedAt, revision: revision + 1 });
    return ok({ revision: revision + 1, savedAt });
  });
}

/** Throws a draft away. */
export async function removeDraft(ctx: OfficialContext, { draftId }: DraftAsked): Promise<{ ok: true; value: null }> {
  needs(ctx, "rubric.edit");
  return ctx.db.write(ctx.scope, async (tx) => {
    const { draft } = found(await findRubricDraft(tx, ctx.scope, draftId));
    await removeRubricDraft(tx, ctx.scope, draftId);
    await record(tx, ctx, "rubric.draft-removed", draftId, { title: { from: draft.title.vi, to: null } });
    return ok(null);
  });
}
