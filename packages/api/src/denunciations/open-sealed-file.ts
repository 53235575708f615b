import { addDenunciationEvent, listDenunciationFiles } from "@gandan/db/denunciations";
import type { SealedFacts } from "@gandan/domain/denunciations";
import { type Result, idOf, ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";
import { fileEvent } from "./add-sealed-files.ts";
import { Opening } from "./open-denunciation.ts";
import { type CaseKeys, namedCase, openKeys } from "./sealed-case.ts";
import { factsOf, keyOf } from "./sealed-files.ts";

export const FileOpening = Opening.extend({ fileId: idOf("file") });
export type FileOpening = z.infer<typeof FileOpening>;

/** A file of a case in the hands of one who may see it; it is not written anywhere on its way. */
export type OpenedBytes = SealedFacts & { base64: string };

/** Opens a file of a case; that it was opened, by whom and why stands in the history before it is given. */
export async function openSealedFile(
  ctx: OfficialContext,
  { denunciationId, fileId, passphrase, reason }: FileOpening,
): Promise<Result<OpenedBytes, "denunciation.passphrase-wrong">> {
  const { recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  const keys = await openKeys(ctx, recipient, passphrase);
  if (!keys.ok) return keys;
  const { facts, bytes } = await fileOfCase(ctx, denunciationId, fileId, keys.value);
  await ctx.db.write(ctx.scope, async (tx) => {
    const sealedNote = ctx.sealing.seal(reason, keys.value.redacted);
    await addDenunciationEvent(tx, {
      ...fileEvent(ctx, "file-opened", sealedNote),
      communeId: ctx.scope,
      denunciationId,
    });
    await record(tx, ctx, "denunciation.file-opened", denunciationId);
  });
  return ok({ ...facts, base64: Buffer.from(bytes).toString("base64") });
}

/** A file's bytes where these keys open it; else it is not there. */
export async function fileOfCase(
  ctx: OfficialContext,
  denunciationId: FileOpening["denunciationId"],
  fileId: FileOpening["fileId"],
  keys: CaseKeys,
): Promise<{ facts: SealedFacts; bytes: Uint8Array }> {
  const files = await listDenunciationFiles(ctx.db.read, ctx.scope, denunciationId);
  const file = found(files.find(({ id }) => id === fileId));
  const facts = found(factsOf(ctx, file, keys));
  const sealed = found(await ctx.files.open(file.sha256));
  return { facts, bytes: found(ctx.sealing.openBytes(sealed, found(keyOf(file, keys)))) };
}
