import { type PlanDocument, type Section, type Span, signaturesOf, spansMeet } from "@gandan/domain/plans";
import { isCapitals } from "@gandan/domain/values";
import { bar, barredRows } from "./barred-rows.ts";
import { softBreaks } from "./soft-breaks.ts";
import { type Typography, typographyOf } from "./typography.ts";

/** How a line of the text is set: the head of a document in the middle, titles heavy, the date slanted, a rule as a rule. */
type Setting = "title" | "head" | "date" | "heading" | "plain" | "rule" | "blank";

/** A line as it is printed: lines of the text that only ran out of room are one. */
export interface PaperLine extends Span {
  setting: Setting;
  /** Of a table: the first line of a row, or one that follows in it. */
  row?: "first" | "next";
}

const rule = /^\s*[-–—_=]{3,}\s*$/u;
const item = /^\s*(?:[-–+•*]|[a-zđ]\)|\d{1,2}[.)])\s/u;

/** The lines of a plan's text, each as an official document sets it; the words stay as they are. */
export function paperLines(
  document: PlanDocument,
  typography: Typography = typographyOf(document.source),
): PaperLine[] {
  const { source, subject, date, sections } = document;
  const signatures = signaturesOf(document);
  const headEnd = subject?.span.end ?? 0;
  const headings = sections.flatMap((section) => [section, ...section.children]).flatMap(headingOf);
  const isSoft = softBreaks(document, typography.heavy);
  const rows = rowsOf(document);
  const lines: PaperLine[] = [];
  let nextHeading = 0;
  let nextRow = 0;
  let begun: Span | null = null;
  for (const line of writtenLines()) {
    while ((headings[nextHeading]?.end ?? Infinity) <= line.start) nextHeading += 1;
    while ((rows[nextRow]?.end ?? Infinity) <= line.start) nextRow += 1;
    const text = wordsOf(line);
    if (bar.test(text)) continue;
    const isBlank = text.trim() === "";
    const row = rowOf(line);
    if (isBlank && (row !== undefined || lines.length === 0 || lines.at(-1)?.setting === "blank")) continue;
    lines.push({ ...line, setting: isBlank ? "blank" : settingOf(line, text), ...(row && { row }) });
  }
  if (lines.at(-1)?.setting === "blank") lines.pop();
  return lines;

  function* writtenLines(): Iterable<Span> {
    let open: Span | null = null;
    let before = "";
    for (let start = 0; start <= source.length;) {
      const found = source.indexOf("\n", start);
      const end = found === -1 ? source.length : found;
      const text = source.slice(start, end);
      if (open !== null && isSoft(open.end) && isText(before) && continues(text)) open = { start: open.start, end };
      else {
        if (open !== null) yield open;
        open = { start, end };
      }
      before = text;
      start = end + 1;
    }
    if (open !== null) yield open;
  }

  function wordsOf({ start, end }: Span): string {
    return typography.signs.length === 0 ? source.slice(start, end) : source.slice(start, end).replaceAll("*", "");
  }

  function rowOf(line: Span): PaperLine["row"] {
    const row = rows[nextRow];
    if (row === undefined || row.start >= line.end) return undefined;
    const isFirst = begun !== row && wordsOf(line).trim() !== "";
    if (isFirst) begun = row;
    return isFirst ? "first" : "next";
  }

  function settingOf(line: Span, text: string): Setting {
    if (rule.test(text)) return "rule";
    if (line.start < headEnd) {
      if (date !== null && spansMeet(line, date.span)) return "date";
      return (subject !== null && spansMeet(line, subject.span)) || isCapitals(text) ? "title" : "head";
    }
    if (signatures.some(({ span }) => spansMeet(line, span))) return "heading";
    const heading = headings[nextHeading];
    return heading !== undefined && spansMeet(line, heading) ? "heading" : "plain";
  }
}

// A line that begins an item, a bar or a rule is a line of its own whatever it stands in.
const continues = (text: string): boolean => isText(text) && !item.test(text);

const isText = (text: string): boolean => !bar.test(text) && !rule.test(text);

// Rows of tasks as they were read, and of other tables by their bars; a letterhead and an end are tables in name only.
function rowsOf(document: PlanDocument): Span[] {
  const known = document.scheduleRows.map(({ span }) => span);
  const headEnd = document.subject?.span.end ?? 0;
  const ends = [...signaturesOf(document), ...document.recipients].map(({ span }) => span);
  const taken = [...known, ...ends].sort(inOrder);
  let next = 0;
  const others = barredRows(document.source).filter((row) => {
    while ((taken[next]?.end ?? Infinity) <= row.start) next += 1;
    const other = taken[next];
    return row.start >= headEnd && (other === undefined || !spansMeet(row, other));
  });
  return [...known, ...others].sort(inOrder);
}

const inOrder = (left: Span, right: Span): number => left.start - right.start;

const headingOf = ({ heading, marker }: Section): Span[] =>
  heading === null ? [] : [{ start: marker?.span.start ?? heading.span.start, end: heading.span.end }];
