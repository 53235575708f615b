import { saveDraft as keepDraft } from "@gandan/db/drafts";
import { type Instant, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";

/** The name of the form that a draft belongs to: "plan-import", "task-tsk_…". */
export const DraftKey = z.string().regex(/^[A-Za-z0-9][\w./-]{0,199}$/);
export const WrittenDraft = z.object({
  key: DraftKey,
  body: z.unknown().refine((body) => body !== null && body !== undefined, "something that was typed"),
});
export type WrittenDraft = z.infer<typeof WrittenDraft>;

const mostBytes = 100_000;

/** Keeps what somebody typed and has not handed in; only their own account reads it. */
export async function saveDraft(
  ctx: OfficialContext,
  { key, body }: WrittenDraft,
): Promise<Result<{ savedAt: Instant }, "draft.too-large">> {
  const text = JSON.stringify(body);
  if (new TextEncoder().encode(text).length > mostBytes) return refuse("draft.too-large");
  const savedAt = ctx.now();
  const draft = { communeId: ctx.scope, accountId: ctx.account.id, key, body, savedAt };
  await ctx.db.write(ctx.scope, (tx) => keepDraft(tx, draft));
  return ok({ savedAt });
}
