import type { Denunciation } from "@gandan/domain/denunciations";
import type { Instant } from "@gandan/domain/values";
import { and, eq } from "drizzle-orm";
import type { Writer } from "../database.ts";
import { eraseContent } from "../retention/erased-contents.store.ts";
import { listDenunciationFiles } from "./denunciation-files.store.ts";
import { saveDenunciation } from "./denunciations.store.ts";

/** Leaves of a case its number, days and state: what was sealed, its keys, its notes and its scans go. */
export async function eraseDenunciation(tx: Writer, denunciation: Denunciation, at: Instant): Promise<void> {
  const { communeId, id: denunciationId } = denunciation;
  const { denunciationRecipients: named, denunciationEvents: events, denunciationFiles } = tx.tables;
  await saveDenunciation(tx, { ...denunciation, sealed: "", sealedRedacted: "" });
  await tx.sql
    .update(named)
    .set({ box: "" })
    .where(and(eq(named.communeId, communeId), eq(named.denunciationId, denunciationId)));
  await tx.sql
    .update(events)
    .set({ sealedNote: null, document: null })
    .where(and(eq(events.communeId, communeId), eq(events.denunciationId, denunciationId)));
  for (const { id, sha256 } of await listDenunciationFiles(tx, communeId, denunciationId)) {
    await tx.rows.remove(denunciationFiles, { communeId, id });
    await eraseContent(tx, communeId, sha256, at);
  }
}
