import { numbersIn } from "../passage-marks.ts";
import type { ReleaseRule } from "../rule.ts";

// A mobile number of ten digits from 03, 05, 07, 08 or 09 on, or the same from +84 on.
const pattern = /(?<![\d.,])(?:\+84[ .-]?|84|0)[35789](?:[ .-]?\d){8}(?!\d)/g;

/** The phone number of a person. */
export const phoneNumber: ReleaseRule = { id: "phone-number", check: ({ passages }) => numbersIn(passages, pattern) };
