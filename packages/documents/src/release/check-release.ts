import type { ReleaseFinding } from "@gandan/domain/publications";
import { type Result, ok } from "@gandan/domain/values";
import { findingKey } from "../check/finding-key.ts";
import type { Contents, Mark } from "./contents.ts";
import { readContents } from "./read/read-contents.ts";
import type { ReleaseReadRefusal } from "./read/refusals.ts";
import { releaseRules } from "./rules.ts";

const mostFindings = 500;

/** What a file carries along that nobody may have meant to publish; refused where it cannot be looked into. */
export async function checkRelease(bytes: Uint8Array): Promise<Result<ReleaseFinding[], ReleaseReadRefusal>> {
  const contents = await readContents(bytes);
  return contents.ok ? ok(findingsOf(contents.value)) : contents;
}

// Each place has a key that stays the same while the fault does.
function findingsOf(contents: Contents): ReleaseFinding[] {
  const seen = new Map<string, number>();
  return releaseRules
    .flatMap(({ id, check }) => check(contents).map((mark) => ({ id, mark })))
    .slice(0, mostFindings)
    .map(({ id, mark }) => {
      const key = findingKey(id, `${mark.place.part} ${mark.place.name} ${mark.words}`);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return {
        key: count === 1 ? key : `${key}.${count}`,
        ruleId: id,
        place: { part: mark.place.part, name: mark.place.name.slice(0, 200) },
        excerpt: excerptOf(mark),
      };
    });
}

const excerptOf = ({ words }: Mark): string => masked(words.replace(/\s+/g, " ").trim()).slice(0, 200);

// A finding tells where a number is; it does not hand the number on.
const masked = (words: string): string =>
  words.replace(/\d(?:[ .-]?\d){8,}/g, (number) => {
    const digits = number.replace(/\D/g, "");
    return `${digits.slice(0, 3)}${"•".repeat(digits.length - 5)}${digits.slice(-2)}`;
  });
