import type { Span } from "@gandan/domain/plans";

/** A source as one reads it: NFC, wrapped lines joined, marks of bold and table bars left out; one paragraph a line. */
export interface PlainText {
  text: string;
  /** Where a stretch of `text` stands in the source. */
  spanOf: (start: number, end: number) => Span;
  /** The stretch of `text` that a span of the source became. */
  placeOf: (span: Span) => Span;
}

// A new line that begins a new thing even without an empty line before it.
const opensParagraph =
  /(?:[-+•–]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|[IVX]+\.\s|(?:Nơi nhận|TM|KT|TL|TUQ|Q)[.:])/y;

/** Reads a source as plain text and keeps the way back. */
export function plainTextOf(source: string): PlainText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let gap = "";
  const put = (letters: string, start: number, end: number) => {
    for (let unit = 0; unit < letters.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    text += letters;
  };
  for (const { 0: cluster, index } of source.matchAll(/\s+|[*|\u200b\u00ad\ufeff]|[^\p{M}\s*|]\p{M}*|\p{M}+/gu)) {
    if (/^[\s*|\u200b\u00ad\ufeff]/u.test(cluster)) {
      gap += cluster === "|" ? "\n\n" : cluster.replace(/[^\s]/gu, "");
      continue;
    }
    if (gap !== "" && text !== "") put(separator(gap, source, index), starts.at(-1) ?? 0, index);
    gap = "";
    put(cluster.normalize("NFC"), index, index + cluster.length);
  }
  // A separator begins where the word before it ends.
  for (let unit = 1; unit < text.length; unit += 1)
    if (text[unit] === " " || text[unit] === "\n") starts[unit] = ends[unit - 1] ?? 0;
  return {
    text,
    spanOf: (start, end) => ({ start: starts[start] ?? source.length, end: ends[end - 1] ?? starts[start] ?? 0 }),
    placeOf: (span) => ({ start: firstFrom(starts, span.start), end: firstFrom(starts, span.end) }),
  };
}

function separator(gap: string, source: string, next: number): " " | "\n" {
  if (/\n[^\S\n]*\n/.test(gap)) return "\n";
  opensParagraph.lastIndex = next;
  return gap.includes("\n") && opensParagraph.test(source) ? "\n" : " ";
}

function firstFrom(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
