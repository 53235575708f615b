export type Mark = "circumflex" | "breve" | "horn" | "stroke";

/** A letter with its mark but without the syllable's tone. */
export interface Letter {
  readonly base: string;
  readonly isUpper: boolean;
  readonly mark: Mark | null;
}

/** The tones in their usual order: ngang, sắc, huyền, hỏi, ngã, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const toneSigns = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const markSigns: Record<Exclude<Mark, "stroke">, string> = { circumflex: "\u0302", breve: "\u0306", horn: "\u031b" };

/** The unmarked letter of a key. */
export const letterOf = (key: string, mark: Mark | null = null): Letter => ({
  base: key.toLowerCase(),
  isUpper: key !== key.toLowerCase(),
  mark,
});

/** The letter as written, with the tone if it carries the tone. */
export function writeLetter({ base, isUpper, mark }: Letter, tone: Tone = 0): string {
  const marked = mark === "stroke" ? "đ" : base + (mark === null ? "" : markSigns[mark]);
  const written = (marked + (toneSigns[tone] ?? "")).normalize("NFC");
  return isUpper ? written.toUpperCase() : written;
}

/** Takes a written letter apart into its base, mark and tone. */
export function readLetter(written: string): { letter: Letter; tone: Tone } {
  const lower = written.toLowerCase();
  const isUpper = written !== lower;
  if (lower === "đ") return { letter: { base: "d", isUpper, mark: "stroke" }, tone: 0 };
  const [base = "", ...signs] = lower.normalize("NFD");
  const mark = (["circumflex", "breve", "horn"] as const).find((name) => signs.includes(markSigns[name])) ?? null;
  const tone = ([1, 2, 3, 4, 5] as const).find((each) => signs.includes(toneSigns[each] ?? "none")) ?? 0;
  return { letter: { base, isUpper, mark }, tone };
}
