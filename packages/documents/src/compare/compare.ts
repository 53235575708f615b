import { diffArrays } from "diff";
import { sentencesOf } from "./sentences.ts";

/** A sentence that stands in both texts, only in the newer, or only in the older. */
export interface ComparedSentence {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Two texts sentence by sentence, in reading order; white space and line breaks make no difference. */
export const compareTexts = (older: string, newer: string): ComparedSentence[] =>
  diffArrays(sentencesOf(older), sentencesOf(newer)).flatMap((part) =>
    part.value.map((text) => ({ kind: part.added ? "added" : part.removed ? "removed" : "same", text }) as const),
  );
