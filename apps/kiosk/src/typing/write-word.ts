import { type Letter, type Mark, type Tone, letterOf, writeLetter } from "./letter.ts";
import { hasTrueNucleus, mayCarry, splitSyllable, writeSyllable } from "./syllable.ts";
import type { KeyStroke, TypingMethod } from "./typing-method.ts";

interface Word {
  readonly letters: readonly Letter[];
  readonly tone: Tone;
  /** A repeated key took a sign back: from here on keys are plain letters. */
  readonly isPlain: boolean;
  /** A Telex w stood for a whole "ư". */
  readonly hasLoneHorn: boolean;
}

/** The word that keys, struck one after the other, make. What cannot be Vietnamese stays as it was struck. */
export function writeWord(keys: string, method: TypingMethod): string {
  const word = strikeAll(keys, method);
  if (word.isPlain) return word.letters.map((letter) => writeLetter(letter)).join("");
  const syllable = splitSyllable(word.letters);
  if (syllable === null) return asStruck(keys, method);
  if (word.tone !== 0 && !mayCarry(syllable, word.tone)) return asStruck(keys, method);
  return writeSyllable(syllable, word.tone);
}

/** The word once it is left: signs on what turned out to be no syllable are taken back ("data", "oto"). */
export function finishWord(keys: string, method: TypingMethod): string {
  const written = writeWord(keys, method);
  const word = strikeAll(keys, method);
  if (word.isPlain || written === keys) return written;
  const syllable = splitSyllable(word.letters);
  if (syllable === null || syllable.nucleus.length === 0) return written;
  return hasTrueNucleus(syllable) && mayCarry(syllable, word.tone) ? written : asStruck(keys, method);
}

// Abbreviations have no vowels and still need their đ: QĐ, HĐND, đc.
const asStruck = (keys: string, method: TypingMethod): string => {
  if (/[aeiouy]/i.test(keys)) return keys;
  return method.hornKey === null
    ? keys.replaceAll("D9", "Đ").replaceAll("d9", "đ")
    : keys.replaceAll("DD", "Đ").replaceAll("dd", "đ");
};

const strikeAll = (keys: string, method: TypingMethod): Word =>
  Array.from(keys).reduce<Word>((word, key) => strike(word, key, method), {
    letters: [],
    tone: 0,
    isPlain: false,
    hasLoneHorn: false,
  });

function strike(word: Word, key: string, method: TypingMethod): Word {
  const stroke = method.strokes[key.toLowerCase()];
  if (stroke === undefined || word.isPlain) return append(word, key);
  return stroke.does === "tone" ? strikeTone(word, key, stroke.tone) : strikeMark(word, key, stroke, method);
}

const append = (word: Word, key: string): Word => ({ ...word, letters: [...word.letters, letterOf(key)] });
const takeBack = (word: Word, key: string): Word => append({ ...word, isPlain: true }, key);

function strikeTone(word: Word, key: string, tone: Tone): Word {
  const syllable = splitSyllable(word.letters);
  if (syllable === null || syllable.nucleus.length === 0) return append(word, key);
  if (tone === 0) return word.tone === 0 ? append(word, key) : { ...word, tone };
  if (tone !== word.tone) return { ...word, tone };
  const letters = [...syllable.initial, ...syllable.nucleus, ...syllable.final];
  return takeBack({ ...word, letters, tone: 0 }, key);
}

function strikeMark(word: Word, key: string, stroke: KeyStroke & { does: "mark" }, method: TypingMethod): Word {
  if (stroke.of === "d") return strikeStroke(word, key);
  const syllable = splitSyllable(word.letters);
  if (syllable === null) return append(word, key);
  if (syllable.nucleus.length === 0)
    return key.toLowerCase() === method.hornKey
      ? { ...word, letters: [...word.letters, { ...letterOf(key, "horn"), base: "u" }], hasLoneHorn: true }
      : append(word, key);
  return setMark(word, stroke) ?? clearMark(word, key, stroke);
}

function strikeStroke(word: Word, key: string): Word {
  const [first, ...rest] = word.letters;
  if (first?.base !== "d") return append(word, key);
  if (first.mark === null) return { ...word, letters: [{ ...first, mark: "stroke" }, ...rest] };
  return takeBack({ ...word, letters: [{ ...first, mark: null }, ...rest] }, key);
}

const fits: Record<Mark, string> = { circumflex: "aeo", breve: "a", horn: "ou", stroke: "d" };

/** The word with the mark on the first vowel where it makes a true nucleus. */
function setMark(word: Word, { marks, of }: { marks: readonly Mark[]; of: string }): Word | null {
  const begin = splitSyllable(word.letters)?.initial.length ?? 0;
  for (const base of of) {
    const index = word.letters.findIndex((letter, place) => place >= begin && letter.base === base);
    const letter = word.letters[index];
    const mark = marks.find((each) => fits[each].includes(base));
    if (letter === undefined || mark === undefined) continue;
    // Both vowels of "ươ" are served by one key; the same key again takes the horn back.
    if (letter.mark === mark) return null;
    const letters = word.letters.map((each, place) => (place === index ? { ...each, mark } : each));
    const syllable = splitSyllable(letters);
    if (syllable !== null && hasTrueNucleus(syllable)) return { ...word, letters };
  }
  return null;
}

function clearMark(word: Word, key: string, { marks, of }: { marks: readonly Mark[]; of: string }): Word {
  const wears = (letter: Letter) => letter.mark !== null && marks.includes(letter.mark) && of.includes(letter.base);
  if (!word.letters.some(wears)) return append(word, key);
  if (word.hasLoneHorn) return takeBack({ ...word, letters: word.letters.filter((letter) => !wears(letter)) }, key);
  return takeBack(
    { ...word, letters: word.letters.map((each) => (wears(each) ? { ...each, mark: null } : each)) },
    key,
  );
}
