import type { ReleaseRule } from "../rule.ts";

/** Words that were struck out or put in, and by whom. */
export const trackedChange: ReleaseRule = { id: "tracked-change", check: (contents) => contents.trackedChanges };
