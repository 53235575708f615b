import type { Writer } from "@gandan/db";
import { findDraft, removeDraft, saveDraft } from "@gandan/db/drafts";
import type { Instant } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "./context.ts";

export const Undo = z.object({ undo: z.string().regex(/^[\w-]{16}$/) });
export type Undo = z.infer<typeof Undo>;

/** Where a change for many waits to be taken back; no draft of a screen may have such a key. */
const keyOf = (undo: string): string => `undo:${undo}`;

/** Keeps aside what a change for many was before, for whoever made it; answers by what it is taken back. */
export async function keepUndo(
  tx: Writer,
  ctx: OfficialContext,
  kept: Record<string, unknown> & { at: Instant },
): Promise<string> {
  const undo = Buffer.from(ctx.random(12)).toString("base64url");
  const place = { communeId: ctx.scope, accountId: ctx.account.id, key: keyOf(undo) };
  await saveDraft(tx, { ...place, body: kept, savedAt: kept.at });
  return undo;
}

/** What was kept aside, as it was written; null where nothing is. */
export const findUndo = async (tx: Writer, ctx: OfficialContext, { undo }: Undo): Promise<unknown> =>
  (await findDraft(tx, ctx.scope, ctx.account.id, keyOf(undo)))?.body ?? null;

export const removeUndo = (tx: Writer, ctx: OfficialContext, { undo }: Undo): Promise<void> =>
  removeDraft(tx, ctx.scope, ctx.account.id, keyOf(undo));
