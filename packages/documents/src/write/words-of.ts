import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The text of a Word file, a paragraph a line. */
export function wordsOf(file: Uint8Array): string {
  const body = unzipSync(file, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"];
  const lines: string[] = [""];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    if (name === "w:p") lines.push("");
  });
  parser.on("text", (text) => {
    lines.push((lines.pop() ?? "") + text);
  });
  parser.write(strFromU8(body ?? new Uint8Array())).close();
  return lines.join("\n");
}
