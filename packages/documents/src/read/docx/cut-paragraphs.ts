const ends = /[.;:!?…]["”’)\]]*$/u;
const goesOn = /^["“(]?\p{Ll}/u;
const longestLine = 160;
// Names below a lead go on in small letters as well; but what stands before them is no full line.
const fullLine = 0.7;
const fewestCuts = 3;

/**
 * The paragraphs of a Word file as text. They are set apart by blank lines, unless they are but the lines of a text that
 * was cut at a width, as it comes from a PDF or a web page: those stand below each other, and only an empty paragraph
 * parts them.
 */
export function textOfParagraphs(paragraphs: readonly string[]): string {
  const filled = paragraphs.filter((paragraph) => paragraph !== "");
  if (!areCutLines(paragraphs)) return filled.join("\n\n");
  const lines = paragraphs.flatMap((paragraph, at) => {
    const isTable = paragraph.includes("\n");
    return isTable ? ["", paragraph, ""] : paragraph === "" && at === 0 ? [] : [paragraph];
  });
  return lines.join("\n").trim();
}

function areCutLines(paragraphs: readonly string[]): boolean {
  const lines = paragraphs.filter((paragraph) => !paragraph.includes("\n"));
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width > longestLine) return false;
  const cuts = lines.filter((line, at) => {
    const next = lines[at + 1] ?? "";
    return line.length >= width * fullLine && !ends.test(line) && goesOn.test(next);
  });
  return cuts.length >= fewestCuts;
}
