import { numbersIn } from "../passage-marks.ts";
import type { ReleaseRule } from "../rule.ts";

// Twelve digits from 0 on, also set apart in groups.
const pattern = /(?<![\d.,])0(?:[ .]?\d){11}(?![\d])/g;

/** The identity number of a person. */
export const identityNumber: ReleaseRule = {
  id: "identity-number",
  check: ({ passages }) => numbersIn(passages, pattern),
};
