import { type Letter, type Tone, writeLetter } from "./letter.ts";

/** A word cut into the parts of a Vietnamese syllable. */
export interface Syllable {
  readonly initial: readonly Letter[];
  readonly nucleus: readonly Letter[];
  readonly final: readonly Letter[];
}

const shape =
  /^(ngh|ng|nh|gh|kh|ph|th|tr|ch|qu|gi(?=[aeiouy])|[bcdghklmnprstvx]|q(?!.))?([aeiouy]*)(ch|ng|nh|[cmnpt])?$/;

// What may be followed by a final consonant, and what ends the syllable.
const closed = new Set("a ă â e ê i o ô ơ u ư y iê oa oă oe oo uâ uê uô ươ uy uyê yê".split(" "));
const open = new Set(
  "ai ao au ay âu ây eo êu ia iu oi ôi ơi ua ui uơ uya ưa ưi ưu uây oai oao oay oeo uôi uyu ươi ươu iêu yêu uêu".split(
    " ",
  ),
);

const bare = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const bareClosed = new Set([...closed].map(bare));
const bareOpen = new Set([...closed, ...open].map(bare));
const stops = new Set(["c", "ch", "p", "t"]);

const basesOf = (letters: readonly Letter[]) => letters.map((letter) => letter.base).join("");
const written = (letters: readonly Letter[]) =>
  letters.map((letter) => writeLetter({ ...letter, isUpper: false })).join("");

/** Cuts letters into a syllable, or null where they cannot become one. */
export function splitSyllable(letters: readonly Letter[]): Syllable | null {
  const match = shape.exec(basesOf(letters));
  if (match === null) return null;
  const begin = match[1]?.length ?? 0;
  const end = begin + (match[2]?.length ?? 0);
  const syllable = {
    initial: letters.slice(0, begin),
    nucleus: letters.slice(begin, end),
    final: letters.slice(end),
  };
  if (begin === end) return syllable.final.length === 0 ? syllable : null;
  const vowels = basesOf(syllable.nucleus);
  return (syllable.final.length > 0 ? bareClosed : bareOpen).has(vowels) ? spreadHorn(syllable) : null;
}

// "ươ" is one sound inside a syllable and "uơ" at its end, so one horn stands for both: được, rượu, but thuở.
function spreadHorn(syllable: Syllable): Syllable {
  const [first, second, third] = syllable.nucleus;
  if (first?.base !== "u" || second?.base !== "o") return syllable;
  const goesOn = syllable.final.length > 0 || third !== undefined;
  const isHorned = (first.mark === "horn" && second.mark === null) || second.mark === "horn";
  if (!goesOn || !isHorned) return syllable;
  const nucleus = [
    { ...first, mark: "horn" as const },
    { ...second, mark: "horn" as const },
  ];
  return { ...syllable, nucleus: third === undefined ? nucleus : [...nucleus, third] };
}

/** Whether the vowels with their marks exist before this final. */
export const hasTrueNucleus = ({ nucleus, final }: Syllable): boolean => {
  const vowels = written(nucleus);
  return closed.has(vowels) || (final.length === 0 && open.has(vowels));
};

/** Whether the tone can stand on the syllable: before c, ch, p, t only sắc and nặng. */
export const mayCarry = ({ final }: Syllable, tone: Tone): boolean =>
  !stops.has(basesOf(final)) || tone === 1 || tone === 5;

/** The place of the tone among the vowels, as the school rule has it: hoà, thuý, toán, của, người. */
function tonePlace({ nucleus, final }: Syllable): number {
  const marked = nucleus.findLastIndex((letter) => letter.mark !== null);
  if (marked !== -1) return marked;
  if (final.length > 0) return nucleus.length - 1;
  if (nucleus.length === 3) return 1;
  return /^(oa|oe|uy)$/.test(basesOf(nucleus)) ? 1 : 0;
}

/** The syllable as written. */
export function writeSyllable(syllable: Syllable, tone: Tone): string {
  const place = syllable.initial.length + tonePlace(syllable);
  return [...syllable.initial, ...syllable.nucleus, ...syllable.final]
    .map((letter, index) => writeLetter(letter, index === place ? tone : 0))
    .join("");
}
