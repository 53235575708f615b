import type { ReleaseRule } from "../rule.ts";

/** What has to be looked at by somebody: text in a picture is not read here. */
export const unread: ReleaseRule = { id: "unread", check: (contents) => contents.unread };
