import type { ReleaseRule } from "../rule.ts";

/** What officials said to each other at the margin. */
export const comment: ReleaseRule = { id: "comment", check: (contents) => contents.comments };
