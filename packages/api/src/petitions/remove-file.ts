import { findFile } from "@gandan/db/files";
import { addPetitionEvent, findPetitionFilesOf, savePetitionFile } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { record } from "../record.ts";
import { PetitionAsked } from "./get-petition.ts";
import { visiblePetition } from "./visible-petition.ts";

export const FileToRemove = PetitionAsked.extend({ fileId: idOf("file"), reason: z.string().max(500) });
export type FileToRemove = z.infer<typeof FileToRemove>;

type Refusal = "petition.not-yours" | "petition.file-unknown" | "petition.note-missing";

/** Takes a file off a matter that it does not belong to; that it was there, by whom and why it went stays. */
export const removeFile = (
  ctx: OfficialContext,
  { petitionId, fileId, reason }: FileToRemove,
): Promise<Result<true, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    if (!petitions.maySeeFiles(ctx.actor, petition)) return refuse("petition.not-yours");
    const rows = await findPetitionFilesOf(tx, ctx.scope, fileId);
    const file = found(rows.find((row) => row.petitionId === petitionId));
    const taken = petitions.removeFile(file, reason, ctx.actor, ctx.now());
    if (!taken.ok) return taken;
    await savePetitionFile(tx, taken.value);
    const name = (await findFile(tx, ctx.scope, fileId))?.name ?? "";
    const event = petitions.plainEvent("file-removed", ctx.now(), { ...ctx.actor, positionId: petition.positionId });
    const note = petitions.fileNote([name, taken.value.removed?.reason ?? ""]);
    await addPetitionEvent(tx, { ...event, note, communeId: ctx.scope, petitionId });
    await record(tx, ctx, "petition.file-removed", petitionId);
    return ok(true);
  });
