import { passageOf } from "../lines/passage.ts";

export const longestTitle = 200;

/** What a duty is called: its first line where it is a title, else its first sentence, cut at a word. */
export function titleOf(raw: string, plain: string): string {
  const firstParagraph = raw.split(/\n\s*\n/)[0] ?? raw;
  const line = passageOf(firstParagraph, 0, firstParagraph.trimEnd().length).plain;
  const first = line.slice(0, endOfSentence(line.slice(0, 2 * longestTitle))) || line;
  const sentence = first.replace(standing, "") || titleBehind(line, first);
  // "… trong quý I.", "… tổ công nghệ số./."
  const title = (sentence === "" ? plain : sentence).replace(/(?<=[\p{L}\d)”"])\s*[.;]\/?\.?$/u, "");
  if (title.length <= longestTitle) return title;
  const cut = title.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))}…`;
}

// "Là cơ quan thường trực; tham mưu …": what is done comes behind what the body is.
const standing = /^là (?:cơ quan|đơn vị|đầu mối|bộ phận)(?: thường trực| đầu mối| chủ trì| tham mưu)*$/iu;

function titleBehind(line: string, first: string): string {
  const rest = line.slice(first.length).replace(/^[.;]\s*/u, "");
  return rest.slice(0, endOfSentence(rest.slice(0, 2 * longestTitle))) || rest || first;
}

// Where the first sentence or half of one ends; a parenthesis that is closed later is not cut.
function endOfSentence(line: string): number | undefined {
  for (const { index } of line.matchAll(/(?<=.{10}[^\s.]{2})[.;](?=\s|$)|:$/gu)) {
    const before = line.slice(0, index);
    const isInside = before.lastIndexOf("(") > before.lastIndexOf(")") && line.includes(")", index);
    if (!isInside) return index;
  }
  return undefined;
}
