import type { ReleaseRule } from "../rule.ts";

/** Rows that are folded away and open with a click. */
export const hiddenRows: ReleaseRule = { id: "hidden-rows", check: (contents) => contents.hiddenRows };
