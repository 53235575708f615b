import type { Span } from "@gandan/domain/plans";

/** How a text was set where it was copied from: the stretches that are heavy or slanted, and the signs that say so. */
export interface Typography {
  heavy: Span[];
  slanted: Span[];
  signs: Span[];
}

interface Open {
  weight: "heavy" | "slanted";
  sign: Span;
}

const asterisks = /\*{1,3}/gu;
// Nothing is heavy or slanted over the end of a paragraph or of a table's cell.
const paragraphs = /(?:(?!\n[^\S\n]*(?:\||\n))[^])+/gu;

/** Reads "**KẾ HOẠCH**" and "*Ba Vì, ngày …*" as they were set; an asterisk without its other stays a sign of the text. */
export function typographyOf(source: string): Typography {
  const found: Typography = { heavy: [], slanted: [], signs: [] };
  if (!source.includes("*")) return found;
  for (const paragraph of source.matchAll(paragraphs)) {
    let open: Open[] = [];
    for (const run of paragraph[0].matchAll(asterisks)) {
      const start = paragraph.index + run.index;
      const sign = { start, end: start + run[0].length };
      const weight = run[0].length === 1 ? "slanted" : "heavy";
      const opened = open.find((one) => one.weight === weight);
      if (opened === undefined) {
        if (run[0].length > 1 || opens(source, sign)) open.push({ weight, sign });
        continue;
      }
      open = open.filter((one) => one !== opened);
      found[weight].push({ start: opened.sign.end, end: sign.start });
      found.signs.push(opened.sign, sign);
    }
  }
  found.signs.sort((a, b) => a.start - b.start);
  return found;
}

// "* Lưu ý" and "a * b" are signs of the text itself.
const opens = (source: string, { end }: Span): boolean => /\S/u.test(source[end] ?? "");
