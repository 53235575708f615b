import type { Reader, Writer } from "@gandan/db";
import { listFiles } from "@gandan/db/files";
import { addPetitionEvent, listPetitionFiles, savePetitionFile } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { PetitionAsked } from "./get-petition.ts";
import { visiblePetition } from "./visible-petition.ts";

export const FilesToAdd = PetitionAsked.extend({
  files: z.array(petitions.FileToAdd).min(1).max(petitions.mostFilesAtOnce),
});
export type FilesToAdd = z.infer<typeof FilesToAdd>;

type Refusal = "petition.not-yours" | "petition.file-unknown" | "petition.too-many-files";

/** Adds scans, photos and papers to a matter; the same file again is the same. */
export const addFiles = (ctx: OfficialContext, { petitionId, files }: FilesToAdd): Promise<Result<true, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    if (!petitions.maySeeFiles(ctx.actor, petition)) return refuse("petition.not-yours");
    const added = await newFilesOf(tx, ctx, petition, files);
    if (!added.ok) return added;
    await keepNewFiles(tx, ctx, petition, added.value);
    return ok(true);
  });

interface NewFiles {
  files: petitions.PetitionFile[];
  names: string[];
  before: number;
}

/** The files that would be added to a matter; nothing is kept yet. */
export async function newFilesOf(
  tx: Reader,
  ctx: OfficialContext,
  petition: petitions.Petition,
  wanted: readonly petitions.FileToAdd[],
): Promise<Result<NewFiles, "petition.file-unknown" | "petition.too-many-files">> {
  const there = await listPetitionFiles(tx, ctx.scope, [petition.id]);
  const ids = wanted.map(({ fileId }) => fileId);
  const brought = await listFiles(tx, ctx.scope, ids);
  const added = petitions.addFiles(petition, there, wanted, brought, ctx.actor, ctx.now());
  if (!added.ok) return added;
  const names = added.value.flatMap(({ fileId }) => brought.find(({ id }) => id === fileId)?.name ?? []);
  return ok({ files: added.value, names, before: there.length });
}

/** Keeps them with a line of the matter's history and of the journal. */
export async function keepNewFiles(
  tx: Writer,
  ctx: OfficialContext,
  petition: petitions.Petition,
  { files, names, before }: NewFiles,
): Promise<void> {
  if (files.length === 0) return;
  for (const file of files) await savePetitionFile(tx, file);
  const event = petitions.plainEvent("file-added", ctx.now(), { ...ctx.actor, positionId: petition.positionId });
  const note = petitions.fileNote(names);
  await addPetitionEvent(tx, { ...event, note, communeId: ctx.scope, petitionId: petition.id });
  // A name may say who sent it: the journal only counts.
  const change = { files: { from: before, to: before + files.length } };
  await record(tx, ctx, "petition.file-added", petition.id, change);
}
