import type { SavedFile } from "../saved-file.ts";

/** What stands in a file that was saved as text. */
export const textOf = ({ base64 }: SavedFile): string => Buffer.from(base64, "base64").toString();
