import { contentsStillNamed, forgetErasedContents, listErasedContents } from "@gandan/db/retention";
import type { Id, Instant } from "@gandan/domain/values";
import type { Outside } from "../context.ts";

/** Who keeps a file writes its bytes first and its row a moment later. */
const graceToBeNamed = 10 * 60_000;
const atOnce = 100;

/**
 * Takes the bytes of erased files off the disk, and answers how many it is done with. Bytes go before they are struck from the list, so
 * that a crash in between leaves them to the next run; what another file names stays.
 */
export async function eraseContents(
  { db, files, now }: Pick<Outside, "db" | "files" | "now">,
  communeId: Id<"commune">,
): Promise<number> {
  const listed = await listErasedContents(db.read, communeId, atOnce);
  if (listed.length === 0) return 0;
  const named = await contentsStillNamed(db.read, listed);
  const done: string[] = listed.filter((sha256) => named.has(sha256));
  const keptBefore = (now() - graceToBeNamed) as Instant;
  for (const sha256 of listed.filter((one) => !named.has(one)))
    if (await files.erase(sha256, keptBefore)) done.push(sha256);
  if (done.length > 0) await db.write(communeId, (tx) => forgetErasedContents(tx, communeId, done));
  return done.length;
}
