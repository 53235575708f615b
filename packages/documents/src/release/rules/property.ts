import type { ReleaseRule } from "../rule.ts";

/** Names of people in the properties of the file. */
export const property: ReleaseRule = { id: "property", check: (contents) => contents.properties };
