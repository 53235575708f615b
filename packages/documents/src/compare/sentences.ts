// Abbreviations that end in a full stop without ending a sentence.
const abbreviations = /(?:^|\s)(?:TP|Tp|tp|TT|Q|P|ThS|TS|PGS|GS|v\.v|KT|TM|TL|TUQ|BS)\.$/u;

/** The sentences of a text in order, white space single. A line that stands alone, such as a heading, is one too. */
export function sentencesOf(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/\n\s*\n/)
    .flatMap((paragraph) => splitParagraph(paragraph.replace(/\s+/g, " ").trim()))
    .filter((sentence) => sentence !== "");
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
