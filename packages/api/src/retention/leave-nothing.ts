import type { Id } from "@gandan/domain/values";
import type { Outside } from "../context.ts";
import { eraseContents } from "./erase-contents.ts";

/**
 * After something was erased: its bytes go from the disk, and the database is written anew so that its words stand there
 * no more. What does not succeed now does at night; what was asked is done either way.
 */
export async function leaveNothing(
  outside: Pick<Outside, "db" | "files" | "now" | "log">,
  communeId: Id<"commune">,
): Promise<void> {
  const waits = (fault: string) => outside.log.warn("erasing waits", { fault });
  try {
    await eraseContents(outside, communeId);
    if ((await outside.db.purge()) === false) waits("held");
  } catch (error) {
    waits(error instanceof Error ? error.name : "unknown");
  }
}
