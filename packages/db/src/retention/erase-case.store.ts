import type { Petition } from "@gandan/domain/petitions";
import { erasedPetition } from "@gandan/domain/retention";
import type { Instant } from "@gandan/domain/values";
import { and, eq, like } from "drizzle-orm";
import type { Writer } from "../database.ts";
import { findPetitionFilesOf, listPetitionFiles } from "../petitions/petition-files.store.ts";
import { savePetition } from "../petitions/petitions.store.ts";
import { findVoice, saveVoice } from "../petitions/voices.store.ts";
import { eraseFile } from "./erased-contents.store.ts";
import { eraseTasksOf } from "./erase-tasks.store.ts";

/** Leaves of a matter its row in the register: its words, notes, files, recording, tasks and drafts go. */
export async function eraseCase(tx: Writer, petition: Petition, at: Instant): Promise<void> {
  const { communeId, id: petitionId } = petition;
  const { petitionEvents, petitionFiles, drafts } = tx.tables;
  await savePetition(tx, erasedPetition(petition, at));
  const ofIt = and(eq(petitionEvents.communeId, communeId), eq(petitionEvents.petitionId, petitionId));
  await tx.sql.update(petitionEvents).set({ note: null }).where(ofIt).returning({ at: petitionEvents.at });
  for (const { fileId } of await listPetitionFiles(tx, communeId, [petitionId])) {
    await tx.rows.remove(petitionFiles, { communeId, petitionId, fileId });
    // A scan that another matter shows too stays there.
    if ((await findPetitionFilesOf(tx, communeId, fileId)).length === 0) await eraseFile(tx, communeId, fileId, at);
  }
  await eraseTasksOf(tx, petition, at);
  const voice = await findVoice(tx, communeId, petitionId);
  if (voice !== null && voice.erasedAt === null) {
    await eraseFile(tx, communeId, voice.fileId, at);
    await saveVoice(tx, { ...voice, erasedAt: at });
  }
  // What was typed for it and not sent bears its id in the name.
  await tx.sql
    .delete(drafts)
    .where(and(eq(drafts.communeId, communeId), like(drafts.key, `%${petitionId}%`)))
    .returning({ key: drafts.key });
}
