import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const bodies = ["UBND", "HĐND", "MTTQ", "UBMTTQ"];

// What a finger makes of a short form: two letters exchanged, one left out or struck for its neighbour.
function slipsOf(body: string): string[] {
  const letters = Array.from(body);
  return letters.flatMap((letter, at) => {
    const next = letters[at + 1];
    const without = body.length > 4 ? [] : [letters.toSpliced(at, 1).join("")];
    if (next === undefined) return without;
    const swapped = letters
      .with(at, next)
      .with(at + 1, letter)
      .join("");
    return [swapped, letters.with(at, next).join(""), letters.with(at + 1, letter).join(""), ...without];
  });
}

// "MTT", "TTQ" and "HND" (Hội Nông dân) are short forms of their own.
const ownMeaning = new Set(["MTT", "MTQ", "TTQ", "HND", "BND", "ĐND", "NND", "DND"]);
const meant = new Map(
  bodies
    .flatMap((body) => slipsOf(body).map((slip) => [slip, body] as const))
    .filter(([slip]) => !bodies.includes(slip) && !ownMeaning.has(slip)),
);

/** "UBNN", "HNĐD": the short form of a body with its letters in disorder. */
export const abbreviation: Rule = {
  id: "language.abbreviation",
  family: "language",
  severity: "warning",
  source: {
    vi: "Lỗi soạn thảo: chữ viết tắt tên cơ quan bị sai",
    en: "Slip of the pen: a body's short form is garbled",
  },
  check: (document) => {
    const reading = readingOf(document);
    return reading.words.flatMap(({ text, start, end }) => {
      const right = meant.get(text);
      // Within a number ("12/UBN-KT") the letters are the other document's.
      if (right === undefined || /[/-]$/u.test(reading.text.slice(0, start).slice(-1))) return [];
      const span = reading.spanOf(start, end);
      return {
        span,
        message: {
          vi: `Chữ viết tắt “${text}” không đúng. Đề nghị sửa thành “${right}”.`,
          en: `“${text}” should read “${right}”.`,
        },
        fix: { span, text: right },
      };
    });
  },
};
