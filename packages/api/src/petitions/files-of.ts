import { listFiles } from "@gandan/db/files";
import { listPetitionFiles } from "@gandan/db/petitions";
import type { StoredFile } from "@gandan/domain/files";
import { type Petition, type PetitionFile, maySeeFiles } from "@gandan/domain/petitions";
import type { OfficialContext } from "../context.ts";

/** A file of a matter as its page lists it. */
export type PetitionFileRow = Pick<PetitionFile, "fileId" | "what" | "at"> &
  Pick<StoredFile, "name" | "mediaType" | "size"> & { personName: string };

/** The files of a matter that stand there, for those who may open them; null for the others. */
export async function filesOf(ctx: OfficialContext, petition: Petition): Promise<PetitionFileRow[] | null> {
  if (!maySeeFiles(ctx.actor, petition)) return null;
  const rows = (await listPetitionFiles(ctx.db.read, ctx.scope, [petition.id])).filter(
    ({ removed }) => removed === null,
  );
  const stored = await listFiles(
    ctx.db.read,
    ctx.scope,
    rows.map(({ fileId }) => fileId),
  );
  return rows.flatMap(({ fileId, what, at, personId }) => {
    const file = stored.find(({ id }) => id === fileId);
    const personName = ctx.chart.people.find(({ id }) => id === personId)?.name ?? "";
    return file === undefined
      ? []
      : [{ fileId, what, at, name: file.name, mediaType: file.mediaType, size: file.size, personName }];
  });
}
