import { isCapitals } from "../values/index.ts";
import type { PlanDocument } from "./plan-document.ts";

const longest = 1_000;
// Names of bodies that every office writes in one way, for a text that does not name them itself.
const bodies =
  "của Ủy ban nhân dân, của Hội đồng nhân dân, của Ủy ban Mặt trận Tổ quốc Việt Nam, của Thủ tướng Chính phủ, của Quốc hội";
// What comes after these is a Roman numeral, and no word.
const numbered = /^(?:quý|khóa|khoá|thứ|phần|chương|kỳ)$/iu;
const roman = /^[IVXL]+(?:\/\d+)?$/u;
const wordOnly = /[\p{L}\p{M}\p{N}]+(?:[-/.][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The title a plan is listed under, of at most 1,000 signs: its subject; one that is set in capitals is written as the
 * plan's own sentences write the same words, so that "CẦN THƠ" stays a name. Null: the plan has no subject.
 */
export function planTitle({ subject, source }: PlanDocument): string | null {
  if (subject === null) return null;
  const { text, span } = subject;
  const others = [source.slice(0, span.start), source.slice(span.end), bodies].join("\n\n");
  return (isCapitals(text) ? inSmallLetters(text, sentencesIn(others)) : text).slice(0, longest);
}

interface Said {
  word: string;
  small: string;
  /** Whether it begins a sentence or an item, where any word is written large. */
  isFirst: boolean;
}

const begins = /(?:^|[.:;!?]|[-–+•*]|\d[.)]|[a-zđ]\))\s*$/iu;
const fewWords = 2;

// Lines that are set in capitals themselves tell nothing of how a word is written.
function sentencesIn(source: string): Said[] {
  const said: Said[] = [];
  for (const paragraph of source.replaceAll("*", "").split(/\n\s*(?:\n|\|)/u)) {
    const lines = paragraph.split("\n").filter((line) => !isCapitals(line) || line.split(/\s+/u).length <= fewWords);
    const text = lines.join(" ").replaceAll(/\s+/gu, " ");
    if (isCapitals(text)) continue;
    for (const { 0: word, index } of text.matchAll(wordOnly))
      said.push({ word, small: word.toLowerCase(), isFirst: begins.test(text.slice(Math.max(0, index - 4), index)) });
  }
  return said;
}

function inSmallLetters(title: string, said: readonly Said[]): string {
  const words = [...title.matchAll(wordOnly)];
  const small = words.map(({ 0: word }) => word.toLowerCase());
  const places = new Map<string, number[]>();
  for (const [at, { small: word }] of said.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  }
  const written: string[] = [];
  while (written.length < words.length) written.push(...longestRun(written.length));
  let text = "";
  let end = 0;
  for (const [at, { 0: word, index }] of words.entries()) {
    text += title.slice(end, index) + (written[at] ?? word);
    end = index + word.length;
  }
  text += title.slice(end);
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

  // The most words in a row that stand together in a sentence too, as that is written.
  function longestRun(from: number): string[] {
    const word = words[from]?.[0] ?? "";
    if (roman.test(word) && numbered.test(words[from - 1]?.[0] ?? "")) return [word];
    // "617/KH-UBND" is a sign and no word.
    let best: string[] = [/\d/u.test(word) ? word : (small[from] ?? "")];
    let rank = 0;
    for (const at of places.get(small[from] ?? "") ?? []) {
      let length = 1;
      while (from + length < small.length && said[at + length]?.small === small[from + length]) length += 1;
      // Of two of one length the one within a sentence tells more.
      const own = length * 2 + (said[at]?.isFirst === true ? 0 : 1);
      if (own <= rank) continue;
      rank = own;
      best = said.slice(at, at + length).map((one, index) => asWithin(one, said[at + index + 1]));
    }
    return best;
  }
}

// "Thanh Hóa, ngày …" begins a line and is a name, "HTX" is a short form; "Tuyên truyền" is neither.
const asWithin = ({ word, small, isFirst }: Said, next: Said | undefined): string =>
  isFirst && word !== word.toUpperCase() && (next === undefined || next.word === next.small) ? small : word;
