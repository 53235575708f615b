import type { Span } from "@gandan/domain/plans";
import { sameSpelling } from "@gandan/domain/values";
import type { Hit, Rule } from "../rule.ts";
import {
  type Reading,
  type Word,
  inCapitalsOf,
  isAllCapitals,
  isCapitalised,
  isJoined,
  readingOf,
  spanOfWords,
} from "../words.ts";
import { misspellingsOf } from "./misspellings.ts";
import { isPeople } from "./peoples.ts";
import { isSpelled, isSyllable, toneOf } from "./syllable.ts";
import { isInUse } from "./syllables-in-use.ts";
import { withToneInPlace } from "./tone-place.ts";

// Foreign words that are spelled as a syllable without its tone.
const foreign = new Set(
  "chat top hot set net bit tip kit hit bot hoc doc pop mic ip rap test est sec oc pac tic cat".split(" "),
);

// Loan words written in one, with marks.
const borrowed = new Set(
  "rôn lôgic lôga micrô canô moóc ốt panô ôtô môtô lôgô virút vắcxin vácxin míttinh mítinh kilômét kilôgam xăngtimét hécta axít ôxy ôxi cácbon nitơ prôtêin vitamin xêmina côngtenơ cátsét rađiô videô vidéo ápphích apphích rơmoóc đôla ampe kilôoát mêgaoát xíchlô bulông xêri".split(
    " ",
  ),
);

/** Whether a word is a syllable that the language has; without marks it may be a foreign one. */
const isMet = (word: string): boolean => isSyllable(word) && (!hasMarks(word) || isInUse(sameSpelling(word)));

const hasMarks = (word: string): boolean => /[\u0300-\u036fđ]/u.test(word.normalize("NFD"));

export const impossibleSyllable: Rule = {
  id: "language.impossible-syllable",
  family: "language",
  severity: "error",
  source: { vi: "Chính tả tiếng Việt: không có âm tiết này", en: "Vietnamese spelling: there is no such syllable" },
  check: (document) => {
    const reading = readingOf(document);
    const known = new Set(misspellingsOf(reading).flatMap(({ words }) => words));
    const sound = new Set(distinctWords(reading).filter(isMet));
    return reading.words
      .filter((word, at) => !sound.has(word.text.toLowerCase()) && !known.has(word) && isPlainWord(reading, at))
      .filter((word) => isImpossible(reading.words, reading.words.indexOf(word)))
      .map((word) => {
        const span = spanOfWords(reading, [word]);
        const two = parted(word.text);
        if (two !== null) return runTogether(span, word.text, two);
        const right = repaired(word.text.toLowerCase());
        const fix = right === null ? null : { span, text: inCapitalsOf(word.text, right) };
        return {
          span,
          ...(isSyllable(word.text.toLowerCase()) && { severity: "warning" as const }),
          message: {
            vi: `“${word.text}” không phải là âm tiết tiếng Việt. Đề nghị ${fix === null ? "kiểm tra lại" : `sửa thành “${fix.text}”`}.`,
            en: `“${word.text}” is not a Vietnamese syllable. ${fix === null ? "Please check." : `Should read “${fix.text}”.`}`,
          },
          fix,
        };
      });
  },
};

const runTogether = (span: Span, written: string, two: string): Hit => ({
  span,
  message: {
    vi: `“${written}” là hai chữ viết liền nhau. Đề nghị viết “${two}”.`,
    en: `“${written}” is two words run together. Should read “${two}”.`,
  },
  fix: { span, text: two },
});

/** "cơquan" → "cơ quan": two syllables where the word can be parted in one way only. */
function parted(word: string): string | null {
  if (isSyllable(word.toLowerCase())) return null;
  const ways = Array.from(
    { length: Math.max(word.length - 3, 0) },
    (_, at) => [word.slice(0, at + 2), word.slice(at + 2)] as const,
  ).filter((parts) => parts.every((part) => isSyllable(part.toLowerCase())));
  return ways.length === 1 ? (ways[0]?.join(" ") ?? null) : null;
}

const distinctWords = (reading: Reading): string[] => [...new Set(reading.words.map(({ text }) => text.toLowerCase()))];

function isImpossible(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text.toLowerCase() ?? "";
  if (isMet(word) || borrowed.has(word) || isPeople(word)) return false;
  if (hasMarks(word)) return true;
  // Letters without marks that miss only their tone ("hoach"); all others are foreign words.
  const read = toneOf(word);
  if (word.length < 3 || read === null || !isSpelled(read.letters) || foreign.has(word)) return false;
  const beside = [words[at - 1], words[at + 1]].filter((next, side) =>
    isJoined((side === 0 ? words[at] : next) ?? alone),
  );
  const texts = beside.flatMap((next) => (next === undefined ? [] : [next.text.toLowerCase()]));
  return texts.some(hasMarks) && texts.every(isSyllable);
}

const alone: Word = { text: "", start: 0, end: 0, gap: "", spelled: "" };

// Abbreviations, numbers, addresses, names of places and people are not held to the spelling of syllables.
function isPlainWord(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || !/^\p{L}{2,}$/u.test(word.text) || isMixed(word.text)) return false;
  if (isAllCapitals(word.text)) return false;
  const [before, after] = [reading.text[word.start - 1] ?? " ", reading.text.slice(word.end, word.end + 2)];
  // What a lone consonant before it belongs to is said as a word torn apart.
  if (isJoined(word) && /^\p{Ll}h?$/u.test(reading.words[at - 1]?.text ?? "")) return false;
  if (/[-./@_&\d’']/.test(before) || /^(?:[-/@_&\d’']|\.\p{L})/u.test(after)) return false;
  if (!isCapitalised(word.text)) return true;
  return opensSentence(word) && !isCapitalisedAfter(reading.words[at + 1]);
}

const isMixed = (text: string): boolean => /\p{Lu}/u.test(text.slice(1)) && !isAllCapitals(text);

const opensSentence = (word: Word): boolean => word.gap === "" || /\n|[.;:!?]/.test(word.gap);

const isCapitalisedAfter = (next: Word | undefined): boolean =>
  next !== undefined && isJoined(next) && (isCapitalised(next.text) || isAllCapitals(next.text));

/** The syllable meant, where only the spelling of one sound or the place of the tone is wrong. */
function repaired(word: string): string | null {
  const tries = [
    word.replace(/^ngh(?![eêiy])/u, "ng"),
    word.replace(/^gh(?![eêiy])/u, "g"),
    word.replace(/^ng(?=[eêi])/u, "ngh"),
    word.replace(/^c(?=[eêiy])/u, "k"),
    word.replace(/^k(?![eêiyh])/u, "c"),
    withToneInPlace(word),
  ];
  return tries.find((one) => one !== word && isSyllable(one)) ?? null;
}
