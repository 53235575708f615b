import { addDenunciationEvent, listDenunciationFiles } from "@gandan/db/denunciations";
import { type DenunciationEvent, mostSealedAtOnce } from "@gandan/domain/denunciations";
import { type Result, dayOf, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { namedCase, openKeys } from "./sealed-case.ts";
import { FileToSeal, type OpenedFile, cleanAll, openedFiles, sealFiles } from "./sealed-files.ts";

export const FilesToSeal = z.object({
  denunciationId: idOf("denunciation"),
  passphrase: z.string().max(200),
  files: z.array(FileToSeal).min(1).max(mostSealedAtOnce),
});
export type FilesToSeal = z.infer<typeof FilesToSeal>;

type Cleaned = Awaited<ReturnType<typeof cleanAll>>;
type Refusal = "denunciation.passphrase-wrong" | (Cleaned & { ok: false })["refusal"];

/** Adds files to a case; what a verifier brings is for everybody who is named, what the others bring for those who see the whole. */
export async function addSealedFiles(
  ctx: OfficialContext,
  { denunciationId, passphrase, files }: FilesToSeal,
): Promise<Result<OpenedFile[], Refusal>> {
  const { recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  const keys = await openKeys(ctx, recipient, passphrase);
  if (!keys.ok) return keys;
  const cleaned = await cleanAll(ctx, files);
  if (!cleaned.ok) return cleaned;
  const { whole, redacted } = keys.value;
  return ctx.db.write(ctx.scope, async (tx) => {
    await namedCase(tx, ctx, denunciationId);
    const seal =
      whole === null ? { sight: "redacted" as const, key: redacted } : { sight: "whole" as const, key: whole };
    const added = await sealFiles(tx, ctx, denunciationId, cleaned.value, seal);
    if (added > 0) {
      await addDenunciationEvent(tx, { ...fileEvent(ctx, "file-added"), communeId: ctx.scope, denunciationId });
      await record(tx, ctx, "denunciation.file-added", denunciationId);
    }
    return ok(openedFiles(ctx, await listDenunciationFiles(tx, ctx.scope, denunciationId), keys.value));
  });
}

/** What the history says of files: that it happened, by whom and when; a name could tell who sent it. */
export const fileEvent = (
  ctx: OfficialContext,
  kind: DenunciationEvent["kind"],
  sealedNote: string | null = null,
): DenunciationEvent => {
  const now = ctx.now();
  return { kind, at: now, day: dayOf(now), personId: ctx.actor.personId, document: null, days: null, sealedNote };
};
