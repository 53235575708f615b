import type { ReleaseRule } from "../rule.ts";

/** A file within the file. */
export const attachment: ReleaseRule = { id: "attachment", check: (contents) => contents.attachments };
