import { findDraft } from "@gandan/db/drafts";
import type { Instant } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { DraftKey } from "./save-draft.ts";

export const DraftAsked = z.object({ key: DraftKey });
export type DraftAsked = z.infer<typeof DraftAsked>;

/** What the person typed in a form and has not handed in. */
export async function getDraft(
  ctx: OfficialContext,
  { key }: DraftAsked,
): Promise<{ body: unknown; savedAt: Instant } | null> {
  const draft = await findDraft(ctx.db.read, ctx.scope, ctx.account.id, key);
  return draft === null ? null : { body: draft.body, savedAt: draft.savedAt };
}
