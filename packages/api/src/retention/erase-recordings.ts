import type { Reader } from "@gandan/db";
import { listVoicesWithoutWord, listVoicesWrittenDown, saveVoice } from "@gandan/db/petitions";
import { eraseFile } from "@gandan/db/retention";
import type { Voice } from "@gandan/domain/petitions";
import { erasedBefore } from "@gandan/domain/retention";
import type { Id, Instant } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { Outside } from "../context.ts";
import { recordAs } from "../record.ts";

type Listing = (reader: Reader, communeId: Id<"commune">, before: Instant, limit: number) => Promise<Voice[]>;

const listings = {
  recording: listVoicesWrittenDown,
  "lost-recording": listVoicesWithoutWord,
} as const satisfies Record<string, Listing>;

const atOnce = 20;

/**
 * Erases the recordings of a commune whose time is over, a few at once, and answers how many. That there was one stays
 * with the word, so that a screen that sends it again does not bring it back.
 */
export async function eraseRecordings(
  { db, now }: Pick<Outside, "db" | "now">,
  communeId: Id<"commune">,
  kind: keyof typeof listings,
): Promise<number> {
  const limit = erasedBefore(retentionRules, kind, now());
  if (limit === null) return 0;
  const { rule, before } = limit;
  if ((await listings[kind](db.read, communeId, before, 1)).length === 0) return 0;
  return db.write(communeId, async (tx) => {
    const voices = await listings[kind](tx, communeId, before, atOnce);
    for (const voice of voices) {
      await eraseFile(tx, communeId, voice.fileId, now());
      await saveVoice(tx, { ...voice, erasedAt: now() });
      const change = { rule: { from: null, to: rule.id } };
      await recordAs(
        tx,
        { now },
        { communeId, personId: null, action: "voice.erased", recordId: voice.petitionId, change },
      );
    }
    return voices.length;
  });
}
