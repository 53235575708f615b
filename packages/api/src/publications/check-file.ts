import type { Reader } from "@gandan/db";
import { findFile, listFiles } from "@gandan/db/files";
import { findPublication, findRelease, listReleases, saveRelease } from "@gandan/db/publications";
import { type ReleaseReadRefusal, checkRelease } from "@gandan/documents/release";
import { type Release, type ReleaseRefusal, newRelease, standingFiles, stepRelease } from "@gandan/domain/publications";
import { may } from "@gandan/domain/roles";
import { type Id, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";

export const FileAsked = z.object({
  /** Made on the screen: sent again, it is the same check. */
  id: idOf("release"),
  publicationId: idOf("publication"),
  fileId: idOf("file"),
  /** The file that this one takes the place of, as it was last seen. */
  replaces: z.object({ id: idOf("release"), revision: z.int().min(1) }).nullable(),
});
export type FileAsked = z.infer<typeof FileAsked>;

type Refusal = ReleaseRefusal | ReleaseReadRefusal | "publication.withdrawn" | "release.already-there";
type Checked = Result<{ id: Id<"release">; findings: number }, Refusal>;

/** Looks into a file before it is published and keeps what was found; a new file may take an earlier one's place. */
export async function checkFile(ctx: OfficialContext, asked: FileAsked): Promise<Checked> {
  needs(ctx, "publication.read");
  if (!may(ctx.actor, "publication.keep", { communeId: ctx.scope })) return refuse("publication.not-yours");
  const kept = await findFile(ctx.db.read, ctx.scope, asked.fileId);
  // A file is put up by who brought it: nobody shows others a file by guessing its id.
  const file = found(kept?.personId === ctx.actor.personId ? kept : null);
  // Outside the transaction: a large file takes its time, and what it holds does not change.
  const checked = await checkRelease(found(await ctx.files.open(file.sha256)));
  if (!checked.ok) return checked;
  return ctx.db.write(ctx.scope, async (tx): Promise<Checked> => {
    const known = await findRelease(tx, ctx.scope, asked.id);
    if (known !== null) return ok({ id: known.id, findings: known.findings.length });
    const publication = found(await findPublication(tx, ctx.scope, asked.publicationId));
    if (publication.withdrawal !== null) return refuse("publication.withdrawn");
    const earlier = asked.replaces === null ? null : found(await findRelease(tx, ctx.scope, asked.replaces.id));
    const replaced = earlier && stepRelease(earlier, "replace", asked.replaces?.revision ?? 0, ctx.actor);
    if (replaced?.ok === false) return replaced;
    if (await isBrought(tx, ctx, asked, file.sha256)) return refuse("release.already-there");
    if (replaced !== null) await saveRelease(tx, replaced.value);
    const { mediaType, size } = file;
    const facts = { communeId: ctx.scope, mediaType, size, name: file.name.slice(0, 300) || "file", at: ctx.now() };
    const { id, publicationId, fileId } = asked;
    const release = newRelease({ ...facts, id, publicationId, fileId, findings: checked.value }, earlier);
    await saveRelease(tx, release);
    await record(tx, ctx, "release.checked", publicationId, foundIn(release));
    return ok({ id, findings: release.findings.length });
  });
}

// The same bytes under the same document are one file, checked and decided once.
async function isBrought(tx: Reader, ctx: OfficialContext, asked: FileAsked, sha256: string): Promise<boolean> {
  const standing = standingFiles(await listReleases(tx, ctx.scope), asked.publicationId, asked.replaces?.id ?? null);
  const files = await listFiles(tx, ctx.scope, standing);
  return files.some((file) => file.sha256 === sha256);
}

// What was found and what is gone, by their numbers: the words themselves stand in no journal.
const foundIn = ({ name, findings, removed }: Release) => ({
  file: { from: null, to: name },
  findings: { from: null, to: findings.length },
  ...(removed.length === 0 ? {} : { removed: { from: null, to: removed.length } }),
});
