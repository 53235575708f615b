import { removeDraft } from "@gandan/db/drafts";
import { ok } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import type { DraftAsked } from "./get-draft.ts";

/** Forgets what was typed, because it was handed in or is not wanted. */
export async function dropDraft(ctx: OfficialContext, { key }: DraftAsked): Promise<{ ok: true; value: null }> {
  await ctx.db.write(ctx.scope, (tx) => removeDraft(tx, ctx.scope, ctx.account.id, key));
  return ok(null);
}
