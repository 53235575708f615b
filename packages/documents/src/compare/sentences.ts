import { cleanText } from "../read/index.ts";

// Abbreviations that end in a full stop without ending a sentence, and the number that a heading or an item begins with.
const abbreviations =
  /(?:^|\s)(?:TP|Tp|tp|TT|Q|P|ThS|TS|PGS|GS|v\.v|KT|TM|TL|TUQ|BS)\.$|^(?:[IVXL]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\.$/u;

/**
 * The sentences of a text in order, white space single, without the signs of bold and italic and the bars of tables. A line
 * that stands alone, such as a heading, is one too, and so is a table's cell.
 */
export function sentencesOf(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/\n\s*\n|(?:^|\n)\s*\|\s*(?=\n|$)/u)
    .flatMap((paragraph) => splitParagraph(cleanText(paragraph)))
    .filter((sentence) => /[^\s*]/u.test(sentence));
}

function splitParagraph(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(/[.;:!?…]["”’)\]]*\s+(?=[\p{Lu}"“(\-–+])/gu)) {
    const stop = end.index + end[0].trimEnd().length;
    if (abbreviations.test(paragraph.slice(start, stop))) continue;
    sentences.push(paragraph.slice(start, stop).trim());
    start = stop;
  }
  sentences.push(paragraph.slice(start).trim());
  return sentences;
}
