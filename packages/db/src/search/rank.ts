import { foldedWords, spelledWords } from "./words.ts";

/** What ranking looks at. */
export interface Candidate {
  readonly title: string;
  readonly words: string;
  readonly at: number;
}

/** Best first: all words as spelled, then whole words, then words of the title, then the newest. */
export function rank<C extends Candidate>(candidates: readonly C[], query: string): C[] {
  const spelled = spelledWords(query);
  const folded = foldedWords(query);
  return candidates
    .map((candidate) => ({ candidate, points: pointsOf(candidate, spelled, folded) }))
    .sort((a, b) => b.points - a.points || b.candidate.at - a.candidate.at)
    .map(({ candidate }) => candidate);
}

function pointsOf(candidate: Candidate, spelled: readonly string[], folded: readonly string[]): number {
  const kept = candidate.words.split(" ");
  const whole = new Set(kept);
  const title = foldedWords(candidate.title);
  const isSpelledSo = spelled.every((word) => kept.some((one) => one.startsWith(word)));
  const share = (matches: (word: string) => boolean) => folded.filter(matches).length / Math.max(1, folded.length);
  const inTitle = share((word) => title.some((one) => one.startsWith(word)));
  return (isSpelledSo ? 100 : 0) + 10 * share((word) => whole.has(word)) + 10 * inTitle;
}
