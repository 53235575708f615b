import type { PlanDocument, Span } from "@gandan/domain/plans";
import { sameSpelling } from "@gandan/domain/values";
import { type PlainText, plainTextOf } from "./plain-text.ts";

/** A word of the plain text. `gap` is what stands between it and the word before. */
export interface Word {
  text: string;
  start: number;
  end: number;
  gap: string;
  /** The word in small letters with its tone in the standard place, as words are compared. */
  spelled: string;
}

/** The plain text of a document with its words. */
export interface Reading extends PlainText {
  words: readonly Word[];
}

// Every rule on language asks for the same reading of the same document.
const readings = new WeakMap<PlanDocument, Reading>();

/** The document as a reader sees it, worked out once. */
export function readingOf(document: PlanDocument): Reading {
  const known = readings.get(document);
  if (known !== undefined) return known;
  const plain = plainTextOf(document.source);
  const reading = { ...plain, words: wordsOf(plain.text) };
  readings.set(document, reading);
  return reading;
}

/** The words of a plain text: runs of letters and digits. */
export function wordsOf(text: string): Word[] {
  let before = 0;
  // Few words make up a text; each is worked out once.
  const known = new Map<string, string>();
  const spelledAs = (word: string): string => {
    const spelled = known.get(word) ?? sameSpelling(word);
    known.set(word, spelled);
    return spelled;
  };
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map(({ 0: word, index }) => {
    const gap = text.slice(before, index);
    before = index + word.length;
    return { text: word, start: index, end: before, gap, spelled: spelledAs(word) };
  });
}

/** Whether two words next to each other are parted by white space only. */
export const isJoined = (word: Word): boolean => word.gap === " ";

/** The stretch of source of some words in a row. */
export const spanOfWords = (reading: Reading, words: readonly Word[]): Span =>
  reading.spanOf(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** "HĐND", "KẾ": every letter a capital. */
export const isAllCapitals = (text: string): boolean => isUpper(text);

/** "Nhân", "Đắk": the first letter a capital, the others not. */
export const isCapitalised = (text: string): boolean =>
  isUpper(text.charAt(0)) && (text.length === 1 || !isUpper(text));

/** A replacement with the capitals of the word it replaces. */
export function inCapitalsOf(model: string, word: string): string {
  if (model.length > 1 && isUpper(model)) return word.toUpperCase();
  return isUpper(model.charAt(0)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
