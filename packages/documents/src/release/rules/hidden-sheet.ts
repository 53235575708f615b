import type { ReleaseRule } from "../rule.ts";

/** A sheet that is not shown when the file is opened. */
export const hiddenSheet: ReleaseRule = { id: "hidden-sheet", check: (contents) => contents.hiddenSheets };
