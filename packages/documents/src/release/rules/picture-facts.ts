import type { ReleaseRule } from "../rule.ts";

/** Where and with what a picture was taken. */
export const pictureFacts: ReleaseRule = { id: "picture-facts", check: (contents) => contents.pictureFacts };
