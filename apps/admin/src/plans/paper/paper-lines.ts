import { type PlanDocument, type Section, type Span, signaturesOf, spansMeet } from "@gandan/domain/plans";
import { isCapitals } from "@gandan/domain/values";
import { bar, barredRows } from "./barred-rows.ts";
import { softBreaks } from "./soft-breaks.ts";
import type { Table } from "./tables/table.ts";
import { tablesOf } from "./tables/tables-of.ts";
import { type Typography, typographyOf } from "./typography.ts";

/** How a line of the text is set: the head of a document in the middle, titles heavy, the date slanted, a rule as a rule. */
type Setting = "title" | "head" | "date" | "heading" | "plain" | "rule" | "blank";

/** A line as it is printed: lines of the text that only ran out of room are one. */
export interface PaperLine extends Span {
  setting: Setting;
  /** Of a table: the first line of a row, or one that follows in it. */
  row?: "first" | "next";
}

// Not the room left in a number and a date for what is filled in by hand.
const sideGap = /(?<!(?:Số\s*:|ngày|tháng|năm)\s*)(?:[^\S\n\t]{3,}|\s*\t\s*)(?!\s*(?:\/|tháng|năm|$))/giu;
const rule = /^\s*[-–—_=]{3,}\s*$/u;
const item = /^\s*(?:[-–+•*]|[a-zđ]\)|\d{1,2}[.)])\s/u;

/** The lines of a plan's text, each as an official document sets it; the words stay as they are. */
export function paperLines(
  document: PlanDocument,
  tables: readonly Table[] = tablesOf(document),
  typography: Typography = typographyOf(document.source),
): PaperLine[] {
  const { source, kindName, symbol, subject, date, sections, recipients } = document;
  const signatures = signaturesOf(document);
  const headEnd = (subject ?? kindName)?.span.end ?? 0;
  const ends = [...signatures, ...recipients].map(({ span }) => span);
  const endStart = Math.min(...ends.map(({ start }) => start));
  const endEnd = Math.max(...ends.map(({ end }) => end));
  const headings = sections.flatMap((section) => [section, ...section.children]).flatMap(headingOf);
  const isSoft = softBreaks(document, typography.heavy);
  const rows = rowsOf(document);
  const cells = tables.flatMap((table) => table.rows.flat()).filter((cell) => cell !== null);
  const lines: PaperLine[] = [];
  let nextHeading = 0;
  let nextRow = 0;
  let nextTable = 0;
  let nextCell = 0;
  let begun: Span | null = null;
  for (const line of writtenLines()) {
    while ((headings[nextHeading]?.end ?? Infinity) <= line.start) nextHeading += 1;
    while ((rows[nextRow]?.end ?? Infinity) <= line.start) nextRow += 1;
    const text = wordsOf(line);
    if (bar.test(text)) continue;
    const isBlank = text.trim() === "";
    const row = rowOf(line);
    if (isBlank && (row !== undefined || lines.length === 0 || lines.at(-1)?.setting === "blank")) continue;
    if (isBlank) lines.push({ ...line, setting: "blank", ...(row && { row }) });
    else for (const part of partsOf(line)) lines.push({ ...part, setting: settingOf(part), ...(row && { row }) });
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

  /** What a line is printed as: the cells of a table, or the two sides of a letterhead and an end; else itself. */
  function partsOf(line: Span): Span[] {
    while ((tables[nextTable]?.end ?? Infinity) <= line.start) nextTable += 1;
    const table = tables[nextTable];
    return table === undefined || table.start >= line.end ? sidesOf(line) : cellsOf(line);
  }

  function cellsOf(line: Span): Span[] {
    while ((cells[nextCell]?.end ?? Infinity) <= line.start) nextCell += 1;
    const parts: Span[] = [];
    for (let at = nextCell; (cells[at]?.start ?? Infinity) < line.end; at += 1) {
      const { start, end } = cells[at] ?? line;
      parts.push({ start: Math.max(start, line.start), end: Math.min(end, line.end) });
    }
    return parts;
  }

  // In a letterhead and an end spaces put what stands on one line on two sides of the sheet.
  function sidesOf(line: Span): Span[] {
    if (line.start >= headEnd && (line.end <= endStart || line.start >= endEnd)) return [line];
    const parts: Span[] = [];
    let start = line.start;
    for (const gap of [
      ...source.slice(line.start, line.end).matchAll(sideGap),
      { index: line.end - line.start, 0: "" },
    ]) {
      const end = line.start + gap.index;
      if (source.slice(start, end).trim() !== "") parts.push({ start, end });
      start = end + gap[0].length;
    }
    return parts;
  }

  function rowOf(line: Span): PaperLine["row"] {
    const row = rows[nextRow];
    if (row === undefined || row.start >= line.end) return undefined;
    const isFirst = begun !== row && wordsOf(line).trim() !== "";
    if (isFirst) begun = row;
    return isFirst ? "first" : "next";
  }

  function settingOf(line: Span): Setting {
    const text = wordsOf(line);
    if (rule.test(text)) return "rule";
    if (line.start < headEnd) {
      if (date !== null && spansMeet(line, date.span)) return "date";
      if (symbol !== null && spansMeet(line, symbol.span)) return "head";
      return (subject !== null && spansMeet(line, subject.span)) || isCapitals(text) ? "title" : "head";
    }
    if (meets(line, signatures) && !meets(line, recipients)) return "heading";
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

const meets = (line: Span, pieces: readonly { span: Span }[]): boolean =>
  pieces.some(({ span }) => spansMeet(line, span));

const inOrder = (left: Span, right: Span): number => left.start - right.start;

const headingOf = ({ heading, marker }: Section): Span[] =>
  heading === null ? [] : [{ start: marker?.span.start ?? heading.span.start, end: heading.span.end }];
