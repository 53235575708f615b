const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
const openings = /^(?:qu|gi)(?=[aăâeêioôơuưy])|^[^aăâeêioôơuưy]*/u;

/** Letters in a row, each with whether the tone stands on it. */
const lettersOf = (word: string): { letter: string; toned: boolean }[] =>
  Array.from(word.normalize("NFC"), (one) => {
    const parts = one.normalize("NFD");
    return { letter: parts.replace(tones, "").normalize("NFC"), toned: tones.test(parts) };
  });

/** Where in a syllable the tone may stand; the standard place first. */
function placesOfTone(letters: string): number[] {
  const start = openings.exec(letters)?.[0].length ?? 0;
  const vowels = /^[aăâeêioôơuưy]*/u.exec(letters.slice(start))?.[0] ?? "";
  const isOpen = start + vowels.length === letters.length;
  const marked = vowels.split("").findLastIndex((vowel) => /[ăâêôơ]/u.test(vowel));
  if (marked >= 0) return [start + marked];
  if (vowels.length === 3) return [start + 1];
  if (vowels.length !== 2) return [start];
  if (!isOpen) return [start + 1];
  return /^(?:oa|oe|uy)$/u.test(vowels) ? [start, start + 1] : [start];
}

/** Whether the tone of a syllable stands on a vowel where it may: "hòa" and "hoà", but not "họat" or "cuả". */
export function toneStandsRight(word: string): boolean {
  const letters = lettersOf(word);
  const at = letters.findIndex(({ toned }) => toned);
  return at < 0 || placesOfTone(letters.map(({ letter }) => letter).join("")).includes(at);
}

/** The same letters with the tone in its standard place: "qủa" → "quả". */
export function withToneInPlace(word: string): string {
  const tone = tones.exec(word.normalize("NFD"))?.[0] ?? "";
  const letters = lettersOf(word).map(({ letter }) => letter);
  const [place = 0] = placesOfTone(letters.join(""));
  return letters
    .map((letter, at) => (at === place ? (letter.normalize("NFD") + tone).normalize("NFC") : letter))
    .join("");
}
