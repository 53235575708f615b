import {
  type DraftRow,
  type RubricDraft,
  blankRow,
  freshCode,
  insertAfter,
  moveRow,
  removeRow,
  shiftRow,
} from "@gandan/domain/rubrics";

/** What can be done with a line of the outline. */
export const outlineSteps = ["add", "addBelow", "up", "down", "in", "out", "remove"] as const;
/** Bonus and penalty have no groups. */
export const flatSteps = ["add", "up", "down", "remove"] as const;
export type RowStep = (typeof outlineSteps)[number];

/** The codes of every line of a draft, so that a new one is unlike all. */
export const codesOf = ({ rows, bonus, penalty }: RubricDraft): string[] =>
  [...rows, ...(bonus?.rows ?? []), ...(penalty?.rows ?? [])].map(({ code }) => code);

/** The lines after a step; `added` is the code of a new line where one came in. */
export function takeStep(
  rows: readonly DraftRow[],
  codes: readonly string[],
  code: string,
  step: RowStep,
): { rows: DraftRow[]; added: string | null } {
  const row = rows.find((one) => one.code === code);
  switch (step) {
    case "add":
    case "addBelow": {
      const added = freshCode(codes);
      const depth = (row?.depth ?? 0) + (step === "addBelow" ? 1 : 0);
      const own = { ...blankRow(added, depth), number: step === "add" ? numberAfter(row?.number ?? "") : "" };
      return { rows: insertAfter(rows, code, own), added };
    }
    case "up":
    case "down":
      return { rows: moveRow(rows, code, step === "up" ? -1 : 1), added: null };
    case "in":
    case "out":
      return { rows: shiftRow(rows, code, step === "in" ? 1 : -1), added: null };
    case "remove":
      return { rows: removeRow(rows, code), added: null };
  }
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
const letters = "abcdđeghiklmnopqrstuvxy";

/** The number that follows as lists are numbered: "1.2" after "1.1", "III" after "II", "đ)" after "d)"; "" where none does. */
export function numberAfter(number: string): string {
  const [, head = "", last = "", end = ""] = /^(.*?)(\d+|[IVX]+|[a-zđ])([.)]?)$/u.exec(number.trim()) ?? [];
  if (/^\d+$/.test(last)) return `${head}${Number(last) + 1}${end}`;
  const roman = romans.indexOf(last);
  if (roman !== -1) return romans[roman + 1] === undefined ? "" : `${head}${romans[roman + 1]}${end}`;
  const letter = letters.indexOf(last);
  return last === "" || letter === -1 || letters[letter + 1] === undefined ? "" : `${head}${letters[letter + 1]}${end}`;
}
