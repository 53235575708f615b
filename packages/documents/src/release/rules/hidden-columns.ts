import type { ReleaseRule } from "../rule.ts";

/** Columns that are folded away and open with a click. */
export const hiddenColumns: ReleaseRule = { id: "hidden-columns", check: (contents) => contents.hiddenColumns };
