import { fold } from "../values/index.ts";

/** What equal letters share whatever their accents, case, punctuation and spacing; for finding repeats. */
export const contentKey = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** How much of the words of two letters is the same, from 0 to 1 (of the words that either has). */
export function sameness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(contentKey(text).split(" ")));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / (a.size + b.size - both);
}
