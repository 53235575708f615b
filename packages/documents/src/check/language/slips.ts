import { fold } from "@gandan/domain/values";
import { toneOf } from "./syllable.ts";

interface Sounds {
  onset: string;
  vowels: string;
  final: string;
  tone: string;
  folded: string;
}

const known = new Map<string, Sounds | null>();

function soundsOf(syllable: string): Sounds | null {
  const before = known.get(syllable);
  if (before !== undefined) return before;
  const read = toneOf(syllable);
  const [, onset = "", vowels = "", final = ""] =
    /^(qu|gi(?=\p{L})|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)(\p{L}*)$/u.exec(read?.letters ?? "") ?? [];
  const sounds =
    read === null || vowels === "" ? null : { onset, vowels, final, tone: read.tone, folded: fold(syllable) };
  known.set(syllable, sounds);
  return sounds;
}

const groups = (rows: string): readonly (readonly string[])[] => rows.split("; ").map((row) => row.split(" "));

// "huy tín" for "uy tín"
const isBreath = (one: string, other: string): boolean => one === "h" && other === "";

const isSameOr = (rows: readonly (readonly string[])[], one: string, other: string): boolean =>
  one === other || rows.some((row) => row.includes(one) && row.includes(other));

// What a typist takes for each other at the beginning, in the middle and at the end; "" where a letter stays out.
const onsets = groups(
  "s x; ch tr; d gi r v; d đ; l n; ng ngh n; g gh; c k; k kh h; t th; p ph; n nh; c ch; t tr; g ng",
);
const vowels = groups("iê i; ươ ư; uô u; uyê uê; yê ê; ai ay; ao au; iu iêu; ui uôi; ưu ươu iu; ươu iêu; oa o; oă ă");
const finals = groups("c t ch; n ng nh; n m; p t c; n t; m p; ng c; nh ch");
const dropped = new Set("n ng nh".split(" "));

/** Whether the first of two syllables is what one slip of ear or finger, or so many, makes of the other. */
export function isSlipOf(wrong: string, right: string, most = 1): boolean {
  const [one, other] = [soundsOf(wrong), soundsOf(right)];
  if (one === null || other === null || wrong === right) return false;
  if (one.folded === other.folded) return true;
  if (one.tone !== other.tone) return false;
  if (areSwapped(one.folded, other.folded)) return true;
  const alike = [
    isSameOr(onsets, one.onset, other.onset) || isBreath(one.onset, other.onset),
    isSameOr(vowels, one.vowels, other.vowels),
    isSameOr(finals, one.final, other.final) || (one.final === "" && dropped.has(other.final)),
  ];
  const differing = [one.onset !== other.onset, one.vowels !== other.vowels, one.final !== other.final];
  return alike.every((it) => it) && differing.filter((it) => it).length <= most;
}

// "háo" for "hóa": two letters beside each other have changed places.
function areSwapped(one: string, other: string): boolean {
  const at = one.split("").findIndex((letter, index) => letter !== other[index]);
  return (
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** Whether letters that are no syllable are one letter or two swapped letters away from a syllable. */
export const isBrokenFrom = (broken: string, right: string): boolean =>
  isSlipOf(broken, right, 2) || isOneLetterAway(fold(broken), fold(right));

function isOneLetterAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return (
    Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === right.split("").toReversed().join(""))
  );
}
