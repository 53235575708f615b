import type { Petition } from "@gandan/domain/petitions";
import { unlink } from "@gandan/domain/petitions";
import { and, eq, inArray } from "drizzle-orm";
import type { Writer } from "../database.ts";
import { listEqualPetitions } from "./petitions.store.ts";

/**
 * Parts a word from those it was linked with so that nothing tells of it there: whoever stood under it stands under the
 * next, no letter names it as the one it came out of, and no history says its number. No step is written: that would be a
 * trace itself.
 */
export async function partFromOthers(tx: Writer, petition: Petition): Promise<void> {
  const { communeId, id, duplicateOf, number, registerYear } = petition;
  const { petitions, petitionEvents } = tx.tables;
  for (const moved of unlink(await listEqualPetitions(tx, communeId, duplicateOf ?? id), petition))
    await tx.sql
      .update(petitions)
      .set({ duplicateOf: moved.duplicateOf })
      .where(and(eq(petitions.communeId, communeId), eq(petitions.id, moved.id)));
  await tx.sql
    .update(petitions)
    .set({ splitFrom: null })
    .where(and(eq(petitions.communeId, communeId), eq(petitions.splitFrom, id)));
  if (number === null) return;
  await tx.sql
    .delete(petitionEvents)
    .where(
      and(
        eq(petitionEvents.communeId, communeId),
        inArray(petitionEvents.kind, ["linked", "unlinked"]),
        eq(petitionEvents.note, `${number}/${registerYear}`),
      ),
    );
}
