import { ofLook } from "../passage-marks.ts";
import type { ReleaseRule } from "../rule.ts";

/** Text under a black box: it can be copied out although it cannot be seen. */
export const coveredText: ReleaseRule = { id: "covered-text", check: ({ passages }) => ofLook(passages, "covered") };
