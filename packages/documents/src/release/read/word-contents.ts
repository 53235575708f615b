import { type Result, ok } from "@gandan/domain/values";
import type { Contents } from "../contents.ts";
import type { Archive } from "./office-contents.ts";
import type { ReleaseReadRefusal } from "./refusals.ts";
import { wordListener } from "./word-listener.ts";

const parts = [
  [/^word\/document\.xml$/, "body"],
  [/^word\/(header|footer)\d*\.xml$/, "heading"],
  [/^word\/(footnotes|endnotes)\.xml$/, "notes"],
] as const;

/** What a Word file holds: its text with how it shows, who changed what, and boxes drawn over it. */
export function readWord(archive: Archive, contents: Contents): Result<null, ReleaseReadRefusal> {
  for (const name of archive.names) {
    const part = parts.find(([pattern]) => pattern.test(name))?.[1];
    if (part === undefined) continue;
    const walked = archive.walk(name, wordListener({ part, name: "" }, contents));
    if (!walked.ok) return walked;
  }
  return ok(null);
}
