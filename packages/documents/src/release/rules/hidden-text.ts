import { ofLook } from "../passage-marks.ts";
import type { ReleaseRule } from "../rule.ts";

/** Text formatted so that nobody sees it. */
export const hiddenText: ReleaseRule = { id: "hidden-text", check: ({ passages }) => ofLook(passages, "hidden") };
