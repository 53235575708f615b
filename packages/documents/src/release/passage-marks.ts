import type { Mark, Passage } from "./contents.ts";

/** The passages that show in one way, those at one place together. */
export function ofLook(passages: readonly Passage[], look: Passage["look"]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { place, text, look: own } of passages) {
    if (own !== look || text.trim() === "") continue;
    const key = `${place.part} ${place.name}`;
    const known = marks.get(key);
    if (known === undefined) marks.set(key, { place, words: text.trim() });
    else known.words += ` … ${text.trim()}`;
  }
  return [...marks.values()];
}

/** Every match of a pattern in a file's text, each number once a place. */
export function numbersIn(passages: readonly Passage[], pattern: RegExp): Mark[] {
  const seen = new Set<string>();
  const marks: Mark[] = [];
  for (const { place, text } of passages)
    for (const [match] of text.matchAll(pattern)) {
      const key = `${place.part} ${place.name} ${match.replace(/\D/g, "")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      marks.push({ place, words: match });
    }
  return marks;
}
