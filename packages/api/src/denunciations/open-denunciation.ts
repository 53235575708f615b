import { addDenunciationEvent, listDenunciationEvents, listDenunciationFiles } from "@gandan/db/denunciations";
import type { CaseEventKind } from "@gandan/domain/petitions";
import { type DenunciationContent, type VerifierContent } from "@gandan/domain/denunciations";
import { type Result, dayOf, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { namedCase, openContent, openKeys } from "./sealed-case.ts";
import { type OpenedFile, openedFiles } from "./sealed-files.ts";

export const Opening = z.object({
  denunciationId: idOf("denunciation"),
  passphrase: z.string().max(200),
  reason: z.string().trim().min(1).max(500),
});
export type Opening = z.infer<typeof Opening>;

/** What a case says, to one who is named and has the passphrase. */
export interface OpenedDenunciation {
  whole: DenunciationContent | null;
  redacted: VerifierContent;
  /** What was said with each step; null where nothing was. */
  notes: (string | null)[];
  files: OpenedFile[];
}

/** Opens a case; that it was opened, by whom and why stands in its history before the content is given. */
export async function openDenunciation(
  ctx: OfficialContext,
  { denunciationId, passphrase, reason }: Opening,
): Promise<Result<OpenedDenunciation, "denunciation.passphrase-wrong">> {
  const { recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  const keys = await openKeys(ctx, recipient, passphrase);
  if (!keys.ok) return keys;
  return ctx.db.write(ctx.scope, async (tx) => {
    const { denunciation } = await namedCase(tx, ctx, denunciationId);
    const events = await listDenunciationEvents(tx, ctx.scope, denunciationId);
    const now = ctx.now();
    await addDenunciationEvent(tx, {
      communeId: ctx.scope,
      denunciationId,
      kind: "opened" satisfies CaseEventKind,
      at: now,
      day: dayOf(now),
      personId: ctx.actor.personId,
      document: null,
      days: null,
      sealedNote: ctx.sealing.seal(reason, keys.value.redacted),
    });
    await record(tx, ctx, "denunciation.opened", denunciationId);
    return ok({
      ...openContent(ctx.sealing, denunciation, keys.value),
      files: openedFiles(ctx, await listDenunciationFiles(tx, ctx.scope, denunciationId), keys.value),
      notes: events.map(({ sealedNote }) =>
        sealedNote === null ? null : ctx.sealing.open(sealedNote, keys.value.redacted),
      ),
    });
  });
}
