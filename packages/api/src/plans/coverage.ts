import type { PlanDocument } from "@gandan/domain/plans";

/** How many words of the source stand somewhere in the document, and how many the reader could not place. */
export interface Coverage {
  words: number;
  placed: number;
  unplaced: number;
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Counts the words of a document and those that were not placed. */
export function coverageOf(document: PlanDocument): Coverage {
  const words = wordsIn(document.source);
  const unplaced = document.unplaced.reduce(
    (sum, { span }) => sum + wordsIn(document.source.slice(span.start, span.end)),
    0,
  );
  return { words, placed: words - unplaced, unplaced };
}
