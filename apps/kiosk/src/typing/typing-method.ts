import type { Letter, Mark, Tone } from "./letter.ts";

/** What a key does to the word besides being a letter. */
export type KeyStroke =
  | { readonly does: "tone"; readonly tone: Tone }
  | { readonly does: "mark"; readonly marks: readonly Mark[]; readonly of: string };

export interface TypingMethod {
  readonly strokes: Readonly<Record<string, KeyStroke>>;
  /** The key that by itself is a letter: Telex writes "ư" with w. */
  readonly hornKey: string | null;
  readonly keyOfMark: (letter: Letter) => string;
  readonly keyOfTone: readonly string[];
}

const tone = (value: Tone): KeyStroke => ({ does: "tone", tone: value });
const mark = (marks: readonly Mark[], of: string): KeyStroke => ({ does: "mark", marks, of });

export const telex: TypingMethod = {
  strokes: {
    z: tone(0),
    s: tone(1),
    f: tone(2),
    r: tone(3),
    x: tone(4),
    j: tone(5),
    a: mark(["circumflex"], "a"),
    e: mark(["circumflex"], "e"),
    o: mark(["circumflex"], "o"),
    d: mark(["stroke"], "d"),
    w: mark(["horn", "breve"], "oua"),
  },
  hornKey: "w",
  keyOfMark: ({ base, mark }) => (mark === null ? "" : mark === "horn" || mark === "breve" ? "w" : base),
  keyOfTone: ["z", "s", "f", "r", "x", "j"],
};

const vniMarks: Record<Mark, string> = { circumflex: "6", horn: "7", breve: "8", stroke: "9" };

export const vni: TypingMethod = {
  strokes: {
    "0": tone(0),
    "1": tone(1),
    "2": tone(2),
    "3": tone(3),
    "4": tone(4),
    "5": tone(5),
    "6": mark(["circumflex"], "oae"),
    "7": mark(["horn"], "ou"),
    "8": mark(["breve"], "a"),
    "9": mark(["stroke"], "d"),
  },
  hornKey: null,
  keyOfMark: ({ mark }) => (mark === null ? "" : vniMarks[mark]),
  keyOfTone: ["0", "1", "2", "3", "4", "5"],
};
