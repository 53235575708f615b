import { sameSpelling } from "@gandan/domain/values";
import { type Reading, type Word, inCapitalsOf, isAllCapitals, isCapitalised, isJoined } from "../words.ts";
import { isWord, meantBy } from "./lexicon.ts";
import { smallWordMeant } from "./small-words.ts";
import { isSlipOf } from "./slips.ts";
import { isInUse } from "./syllables-in-use.ts";
import { wrongWords } from "./wrong-words.ts";

/** A wrong group of words with the right form; `from` to `to` are the words that differ. */
export interface Misspelling {
  words: readonly Word[];
  right: string;
  differing: readonly Word[];
  fix: string;
}

const table = Map.groupBy(
  wrongWords.map(([wrong, right]) => ({ wrong: sameSpelling(wrong).split(" "), right: right.split(" ") })),
  ({ wrong }) => wrong[0],
);

// Two rules ask for the same.
const answers = new WeakMap<Reading, readonly Misspelling[]>();

/** Every wrong group of words of a text, those of the table first, then those that miss a word of the lexicon. */
export function misspellingsOf(reading: Reading): readonly Misspelling[] {
  const found = answers.get(reading) ?? search(reading);
  answers.set(reading, found);
  return found;
}

function search(reading: Reading): Misspelling[] {
  const spelled = reading.words.map((word) => word.spelled);
  const found: Misspelling[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const hit =
      fromTable(reading.words, spelled, at) ?? fromLexicon(reading.words, at) ?? fromSmallWords(reading.words, at);
    if (hit === null) continue;
    found.push(hit);
    at += hit.words.length - 1;
  }
  return found;
}

function fromTable(words: readonly Word[], spelled: readonly string[], at: number): Misspelling | null {
  const rows = table.get(spelled[at]) ?? [];
  const row = rows
    .filter(({ wrong }) => wrong.every((syllable, index) => spelled[at + index] === syllable))
    .filter(({ wrong }) => words.slice(at + 1, at + wrong.length).every(isJoined))
    .reduce<(typeof rows)[number] | null>(
      (best, one) => ((best?.wrong.length ?? 0) < one.wrong.length ? one : best),
      null,
    );
  return row === null ? null : misspelling(words.slice(at, at + row.wrong.length), row.right);
}

function fromLexicon(words: readonly Word[], at: number): Misspelling | null {
  const [before, first, second, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (first === undefined || second === undefined || !isJoined(second) || looksLikeName(first, second)) return null;
  const right = meantBy(`${first.spelled} ${second.spelled}`);
  if (right === null) return null;
  const differing = right.startsWith(`${first.spelled} `) ? second : first;
  if (!isInUse(differing.spelled))
    return isBrokenWord(differing, [first, second], right) ? misspelling([first, second], right.split(" ")) : null;
  // "bắt đầu từ", "có quan hệ": each syllable belongs to another word.
  if (before !== undefined && isJoined(first) && isWord(before.spelled, first.spelled)) return null;
  if (after !== undefined && isJoined(after) && isWord(second.spelled, after.spelled)) return null;
  return misspelling([first, second], right.split(" "));
}

// Names keep whatever tone they have.
function fromSmallWords(words: readonly Word[], at: number): Misspelling | null {
  const word = words[at];
  if (word === undefined || isCapitalised(word.text)) return null;
  const right = smallWordMeant(word.spelled, words[at - 1]?.spelled ?? "", words[at + 1]?.spelled ?? "");
  return right === null ? null : misspelling([word], [right]);
}

const hasMarks = (text: string): boolean => /[^a-z]/iu.test(text);

// A short form is no broken syllable, and words without marks beside each other may be of another language.
const isBrokenWord = ({ text, spelled }: Word, pair: readonly Word[], right: string): boolean =>
  /^\p{L}{2,}$/u.test(text) &&
  (!/\p{Lu}/u.test(text.slice(1)) || (hasMarks(text) && pair.every((word) => isAllCapitals(word.text)))) &&
  (pair.some((word) => hasMarks(word.text)) ||
    right.split(" ").some((syllable) => isSlipOf(spelled, sameSpelling(syllable))));

// "Đà Nẵng" is a name, and "… XÃ SUỐI ĐÁ" and "Số: 4" are two lines of a letterhead.
const looksLikeName = (first: Word, second: Word): boolean =>
  isCapitalised(second.text) && (!isAllCapitals(first.text) || first.text.length > 1);

function misspelling(words: readonly Word[], right: readonly string[]): Misspelling {
  const inCapitals = right.map((syllable, index) => inCapitalsOf(words[index]?.text ?? "", syllable));
  if (right.length !== words.length) {
    const whole = right.map((syllable, index) =>
      index === 0 ? inCapitalsOf(words[0]?.text ?? "", syllable) : syllable,
    );
    return { words, right: right.join(" "), differing: words, fix: whole.join(" ") };
  }
  const differs = words.map((word, index) => word.spelled !== sameSpelling(right[index] ?? ""));
  const [first, last] = [differs.indexOf(true), differs.lastIndexOf(true)];
  return {
    words,
    right: inCapitals.join(" "),
    differing: words.slice(first, last + 1),
    fix: inCapitals.slice(first, last + 1).join(" "),
  };
}
