import { type Letter, type Tone, readLetter, writeLetter } from "./letter.ts";
import { mayCarry, splitSyllable, writeSyllable } from "./syllable.ts";
import type { TypingMethod } from "./typing-method.ts";
import { finishWord, writeWord } from "./write-word.ts";

/** The keys behind the word at the caret; null where the word was not typed just now. */
interface Typing {
  readonly keys: string;
  readonly shown: string;
}

/** A text up to the caret and the word being typed at its end. */
export interface Typed {
  readonly before: string;
  readonly typing: Typing | null;
}

const lastWord = /[\p{L}\p{M}\d]+$/u;

/** Strikes a key at the caret; `method` null writes keys as they are. */
export function strikeKey({ before, typing }: Typed, key: string, method: TypingMethod | null): Typed {
  if (method === null) return { before: before + key, typing: null };
  const current = typing !== null && before.endsWith(typing.shown) ? typing : wordAt(before, method);
  if (!/^[a-z\d]$/i.test(key)) {
    const finished = current === null || typing === null ? (current?.shown ?? "") : finishWord(current.keys, method);
    return { before: without(before, current) + finished + key, typing: null };
  }
  const keys = (current?.keys ?? "") + key;
  const shown = current !== null && current.keys === "" ? current.shown + key : writeWord(keys, method);
  return { before: without(before, current) + shown, typing: { keys, shown } };
}

const without = (before: string, typing: Typing | null) => before.slice(0, before.length - (typing?.shown.length ?? 0));

/** Strikes the last letter out; the word goes on from what is left. */
export const strikeOut = ({ before }: Typed): Typed => ({
  before: Array.from(before.normalize("NFC")).slice(0, -1).join(""),
  typing: null,
});

/** Puts a tone on the word at the caret, or takes it off where it stands already. */
export function strikeToneSign({ before }: Typed, tone: Tone): Typed {
  const word = lastWord.exec(before)?.[0] ?? "";
  const read = readWord(word);
  const syllable = splitSyllable(read.letters);
  const next = read.tone === tone ? 0 : tone;
  if (syllable === null || syllable.nucleus.length === 0 || (next !== 0 && !mayCarry(syllable, next)))
    return { before, typing: null };
  return { before: before.slice(0, before.length - word.length) + writeSyllable(syllable, next), typing: null };
}

function readWord(word: string): { letters: Letter[]; tone: Tone } {
  const read = Array.from(word.normalize("NFC")).map(readLetter);
  return { letters: read.map(({ letter }) => letter), tone: read.find(({ tone }) => tone !== 0)?.tone ?? 0 };
}

/** The keys that would have written the word before the caret, so that an old word can be corrected. */
function wordAt(before: string, method: TypingMethod): Typing | null {
  const shown = lastWord.exec(before)?.[0];
  if (shown === undefined) return null;
  const { letters, tone } = readWord(shown);
  const keys =
    letters.map((letter) => writeLetter({ ...letter, mark: null }) + method.keyOfMark(letter)).join("") +
    (tone === 0 ? "" : (method.keyOfTone[tone] ?? ""));
  return writeWord(keys, method) === shown ? { keys, shown } : { keys: "", shown };
}
