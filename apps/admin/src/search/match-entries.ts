import { fold } from "@gandan/domain/values";

/** Something the palette can open: its words and the other words it is found by. */
export interface Findable {
  title: string;
  keywords?: readonly string[];
}

/** The entries that hold every typed word as a word's beginning, accents or not; titles that begin so stand first. */
export function matchEntries<E extends Findable>(entries: readonly E[], typed: string): E[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [...entries];
  return entries
    .map((entry) => ({ entry, points: pointsOf(entry, wanted) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ entry }) => entry);
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

const holds = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.some((known) => known.startsWith(word)));

function pointsOf(entry: Findable, wanted: readonly string[]): number {
  const title = wordsOf(entry.title);
  if (title.join(" ").startsWith(wanted.join(" "))) return 3;
  if (holds(title, wanted)) return 2;
  return holds([...title, ...(entry.keywords ?? []).flatMap(wordsOf)], wanted) ? 1 : 0;
}
