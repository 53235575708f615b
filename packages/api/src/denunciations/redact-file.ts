import { addDenunciationEvent, listDenunciationFiles } from "@gandan/db/denunciations";
import { Box, isPicture } from "@gandan/domain/denunciations";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { fileEvent } from "./add-sealed-files.ts";
import { fileOfCase } from "./open-sealed-file.ts";
import { namedCase, openKeys } from "./sealed-case.ts";
import { type OpenedFile, openedFiles, sealFiles } from "./sealed-files.ts";

export const Redaction = z.object({
  denunciationId: idOf("denunciation"),
  fileId: idOf("file"),
  passphrase: z.string().max(200),
  /** The new file's id, made on the screen. */
  id: idOf("file"),
  /** Its name: the scan's own may say whose it is. */
  name: z.string().trim().min(1).max(300),
  /** None where somebody looked and there was nothing to cover. */
  boxes: z.array(Box).max(200),
});
export type Redaction = z.infer<typeof Redaction>;

type Refusal = "denunciation.passphrase-wrong" | "denunciation.not-yours" | "denunciation.not-a-picture";

/** Makes the verifier's copy of a scan: parts blacked out, written anew from its pixels, sealed for everybody who is named. */
export async function redactFile(
  ctx: OfficialContext,
  { denunciationId, fileId, passphrase, id, name, boxes }: Redaction,
): Promise<Result<OpenedFile[], Refusal>> {
  const { recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  if (recipient.sight !== "whole") return refuse("denunciation.not-yours");
  const keys = await openKeys(ctx, recipient, passphrase);
  if (!keys.ok) return keys;
  const { facts, bytes } = await fileOfCase(ctx, denunciationId, fileId, keys.value);
  if (!isPicture(facts.mediaType)) return refuse("denunciation.not-a-picture");
  const copy = {
    id,
    facts: { name, mediaType: "image/jpeg" as const, what: facts.what },
    bytes: await ctx.scans.blackOut(bytes, boxes),
    redactedFrom: fileId,
  };
  return ctx.db.write(ctx.scope, async (tx) => {
    await namedCase(tx, ctx, denunciationId);
    const seal = { sight: "redacted" as const, key: keys.value.redacted };
    if ((await sealFiles(tx, ctx, denunciationId, [copy], seal)) > 0) {
      await addDenunciationEvent(tx, { ...fileEvent(ctx, "file-redacted"), communeId: ctx.scope, denunciationId });
      await record(tx, ctx, "denunciation.file-redacted", denunciationId);
    }
    return ok(openedFiles(ctx, await listDenunciationFiles(tx, ctx.scope, denunciationId), keys.value));
  });
}
