import { fold, sameSpelling } from "@gandan/domain/values";

const longestWord = 60;
const mostWords = 20_000;

const split = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, longestWord));

/** The words of a text without accents: what both engines compare. */
export const foldedWords = (text: string): string[] => split(fold(text)).slice(0, mostWords);

/** The words of a text as spelled, in lower case and with the tone on its usual vowel. */
export const spelledWords = (text: string): string[] => split(sameSpelling(text)).slice(0, mostWords);

/** What is kept of a text to find it by: every word once, folded and as spelled, with single spaces between. */
export const keptWords = (text: string): string =>
  [...new Set([...foldedWords(text), ...spelledWords(text)])].join(" ");
