import type { Words } from "@gandan/i18n";
import type { MessageKey } from "../messages/index.ts";

/** What a recorded code is called, by the first of the keys that has words; null where none has. */
export function knownWords(t: Words<MessageKey>, ...keys: string[]): string | null {
  for (const key of keys) {
    // A journal outlives the words for it, so whether a code has words is only known when it is looked up.
    const words = t(key as MessageKey);
    if (words !== key) return words;
  }
  return null;
}
