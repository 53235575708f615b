import { sameSpelling } from "@gandan/domain/values";
import type { Draft } from "../examples/draft.ts";
import { isWord } from "../language/lexicon.ts";
import type { Chance } from "./chance.ts";
import { type PlantError, planted } from "./planted.ts";
import { brokenSyllable, slippedTone } from "./spelling-slips.ts";

/** The prose of a draft in pieces that can be changed one at a time. */
function prose(draft: Draft): { read: string; write: (text: string) => void }[] {
  const inList = (list: string[]) =>
    list.map((read, at) => ({
      read,
      write: (text: string) => {
        list[at] = text;
      },
    }));
  return [
    ...inList(draft.purposes),
    ...inList(draft.requirements),
    ...draft.duties.map((duty) => ({
      read: duty.text,
      write: (text: string) => {
        duty.text = text;
      },
    })),
    ...draft.assignments.flatMap(({ duties }) => inList(duties)),
  ];
}

const beside = (words: readonly string[], at: number): string => words.slice(Math.max(0, at - 1), at + 3).join(" ");

/** Puts a slip into one two-syllable word of the prose. */
const intoWord =
  (kind: string, rules: readonly string[], slip: (syllable: string, chance: Chance) => string | null): PlantError =>
  (draft, chance) => {
    for (const piece of chance.shuffled(prose(draft))) {
      const words = piece.read.split(" ");
      const places = words.flatMap((word, at) =>
        isWord(sameSpelling(word), sameSpelling(words[at + 1] ?? "")) ? [at] : [],
      );
      if (places.length === 0) continue;
      const at = chance.pick(places) + chance.below(2);
      const slipped = slip(words[at] ?? "", chance);
      if (slipped === null) continue;
      const changed = words.with(at, slipped);
      piece.write(changed.join(" "));
      return planted(kind, rules, beside(changed, at));
    }
    return null;
  };

const swaps: readonly (readonly [right: string, wrong: string])[] = [
  ["sử dụng", "xử dụng"],
  ["xử lý", "sử lý"],
  ["trách nhiệm", "chách nhiệm"],
  ["giám sát", "giám xát"],
  ["Rà soát", "Rà xoát"],
  ["Tuyên truyền", "Tuyên chuyền"],
  ["chấp hành", "trấp hành"],
  ["bổ sung", "bổ xung"],
  ["chính sách", "trính sách"],
  ["trực tiếp", "chực tiếp"],
];

const swapped: PlantError = (draft, chance) => {
  for (const [right, wrong] of chance.shuffled(swaps))
    for (const piece of prose(draft))
      if (piece.read.includes(right)) {
        piece.write(piece.read.replace(right, wrong));
        return planted("letters swapped", "language.wrong-word", wrong);
      }
  return null;
};

const doubled: PlantError = (draft, chance) => {
  const piece = chance.pick(prose(draft));
  const words = piece.read.split(" ");
  const places = words.flatMap((word, at) => (/^\p{Ll}+$/u.test(word) && word !== "ngày" ? [at] : []));
  const at = chance.pick(places);
  const word = words[at] ?? "";
  const changed = words.toSpliced(at, 0, word);
  piece.write(changed.join(" "));
  return planted("word doubled", "language.doubled-word", `${word} ${word}`);
};

const unquoted: PlantError = (draft) => {
  const piece = prose(draft).find(({ read }) => read.includes("”"));
  if (piece === undefined) return null;
  piece.write(piece.read.replace("”", ""));
  return planted("quote left open", "language.unclosed", "“Dân vận khéo");
};

const smallPeople: PlantError = (draft) => {
  const piece = prose(draft).find(({ read }) => / Nhân dân/u.test(read));
  if (piece === undefined) return null;
  piece.write(piece.read.replace(" Nhân dân", " nhân dân"));
  return planted("small letter", "language.capitals", "nhân dân");
};

/** Slips of spelling and of the pen, put into the prose of a draft. */
export const languageErrors: readonly PlantError[] = [
  intoWord("tone slipped", ["language.wrong-word", "language.impossible-syllable"], slippedTone),
  intoWord("tone slipped again", ["language.wrong-word", "language.impossible-syllable"], slippedTone),
  intoWord("syllable broken", ["language.impossible-syllable", "language.wrong-word"], brokenSyllable),
  swapped,
  doubled,
  unquoted,
  smallPeople,
];
