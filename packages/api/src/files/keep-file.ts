import { saveFile } from "@gandan/db/files";
import type { StoredFile } from "@gandan/domain/files";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import type { FileRow } from "../tasks/get-task.ts";

/** A file as the server took it in: its type was found in its content, images were written anew without their metadata. */
export interface NewFile {
  name: string;
  mediaType: StoredFile["mediaType"];
  bytes: Uint8Array;
}

/** Keeps a file that a signed-in person brought; until a report names it, only they can open it. */
export async function keepFile(
  ctx: OfficialContext,
  { name, mediaType, bytes }: NewFile,
): Promise<Result<FileRow, "file.empty">> {
  if (bytes.length === 0) return refuse("file.empty");
  const file: StoredFile = {
    id: ctx.newId("file"),
    communeId: ctx.scope,
    sha256: await ctx.files.keep(bytes),
    mediaType,
    size: bytes.length,
    name: name.replaceAll("\u0000", "").slice(0, 300),
    personId: ctx.actor.personId,
    at: ctx.now(),
  };
  await ctx.db.write(ctx.scope, async (tx) => {
    await saveFile(tx, file);
    const change = { sha256: { from: null, to: file.sha256 }, size: { from: null, to: file.size } };
    await record(tx, ctx, "file.kept", file.id, change);
  });
  return ok({ id: file.id, name: file.name, mediaType, size: file.size });
}
