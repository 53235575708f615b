import { saveRubricDraft } from "@gandan/db/rubrics";
import { RubricDraft, blankDraft, draftOfRubric } from "@gandan/domain/rubrics";
import { type Id, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { record } from "../record.ts";
import { RubricAsked, wantedRubric } from "./get-rubric.ts";

/** From what a draft begins: nothing, an annex that was read, or a rubric in force. */
export const DraftBeginning = z.discriminatedUnion("from", [
  z.object({ from: z.literal("nothing") }),
  z.object({ from: z.literal("annex"), draft: RubricDraft }),
  RubricAsked.extend({ from: z.literal("rubric"), isNewVersion: z.boolean() }),
]);
export type DraftBeginning = z.infer<typeof DraftBeginning>;

/** Begins a draft that the office keeps until it is put into force or thrown away. */
export async function beginDraft(
  ctx: OfficialContext,
  asked: DraftBeginning,
): Promise<{ ok: true; value: { draftId: Id<"rubricDraft"> } }> {
  needs(ctx, "rubric.edit");
  const draft = await draftFrom(ctx, asked);
  const [id, updatedAt] = [ctx.newId("rubricDraft"), ctx.now()];
  return ctx.db.write(ctx.scope, async (tx) => {
    await saveRubricDraft(tx, { communeId: ctx.scope, id, draft, updatedAt, revision: 1 });
    await record(tx, ctx, "rubric.draft-begun", id);
    return ok({ draftId: id });
  });
}

async function draftFrom(ctx: OfficialContext, asked: DraftBeginning): Promise<RubricDraft> {
  if (asked.from === "nothing") return blankDraft;
  if (asked.from === "annex") return { ...asked.draft, rubricId: null };
  const rubric = await wantedRubric(ctx, asked);
  return draftOfRubric(rubric, asked.isNewVersion ? rubric.id : null);
}
