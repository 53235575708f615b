import { fold } from "@gandan/domain/values";

const before = 40;
const longest = 160;

/** The part of a text around the first of some words, on one line. */
export function excerptOf(text: string, words: string): string {
  const line = text.normalize("NFC").replace(/\s+/g, " ").trim();
  const wanted = fold(words).split(" ").filter(Boolean);
  const place = wanted.map((word) => placeOf(line, word)).find((index) => index >= 0) ?? 0;
  const start = place <= before ? 0 : line.lastIndexOf(" ", place - before) + 1;
  const part = line.slice(start, start + longest);
  return `${start > 0 ? "… " : ""}${part}${start + longest < line.length ? " …" : ""}`;
}

// Word by word, because folding changes how long a text is.
function placeOf(line: string, word: string): number {
  let index = 0;
  for (const piece of line.split(" ")) {
    if (
      fold(piece)
        .replace(/^[^a-z0-9]+/, "")
        .startsWith(word)
    )
      return index;
    index += piece.length + 1;
  }
  return -1;
}
