import { cleanText } from "./clean-text.ts";
import { withWholeWords } from "./cut-words.ts";
import { endParts } from "./end-parts.ts";
import { isFrameRow, linesOfFrameRow } from "./frame-rows.ts";
import { headParts } from "./head-parts.ts";
import { inlineItems } from "./inline-items.ts";
import { isBareNumber, pageSigns, tellsPage } from "./page-turns.ts";

/** A line of the source without the white space around it, and what it is at first sight. */
export interface Line {
  start: number;
  end: number;
  plain: string;
  kind: "blank" | "bar" | "row" | "rule" | "page-number" | "text";
}

const kindOf = (text: string): Line["kind"] => {
  if (text === "") return "blank";
  if (text === "|") return "bar";
  if (
    /^[*\s]+$/.test(text) ||
    /^[*\s]*(?:[-_=–—―─━═~.]\s?){3,}[*\s]*$/.test(text) ||
    /^\|[-:|\s]+\|$/.test(text) ||
    /^:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)+$/.test(text)
  )
    return "rule";
  // A picture that a page of the web left behind.
  if (/^!\[[^\]]*\]\([^)]*\)$/u.test(text)) return "rule";
  if (text.length > 2 && text.startsWith("|") && text.endsWith("|") && text.indexOf("|", 1) < text.length - 1)
    return "row";
  // "STT | Nhiệm vụ | Chủ trì", without bars at its ends.
  if (/^[^|]+(?:\s\|(?=\s|$)[^|]*){2,}$/u.test(text)) return "row";
  if (isBareNumber(text)) return "page-number";
  if (tellsPage(text)) return "rule";
  return "text";
};

/** The source line by line. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of source.split("\n")) {
    const text = raw.trim();
    const start = at + (raw.length - raw.trimStart().length);
    const sign = /^#{1,6}(?=\s+\S)/u.exec(text)?.[0].length ?? 0;
    const kind = kindOf(text);
    if (sign > 0) lines.push(...markedHeading(text, start, sign));
    else if ((kind === "row" || (kind === "text" && oneBar.test(text))) && isFrameRow(text, lines.length))
      lines.push(...linesOfFrameRow(source, start, start + text.length));
    else if (kind === "text" && closedCell.test(text)) lines.push(...closedByBar(text, start));
    else if (kind === "text") lines.push(...runTogether(text, start));
    else {
      const from = text === "" ? at : start;
      lines.push({ start: from, end: from + text.length, plain: text, kind });
    }
    at += raw.length + 1;
  }
  return withoutPageSigns(withWholeWords(source, lines));
}

function runTogether(text: string, start: number): Line[] {
  const items = inlineItems(text);
  const starts = items.flatMap((from, i) => {
    const item = text.slice(from, items[i + 1]).trimEnd();
    const head = i === 0 ? headParts(item) : [0];
    return (head.length > 1 ? head : endParts(item)).map((at) => from + at);
  });
  return starts.map((from, i) => {
    const item = text.slice(from, starts[i + 1]).trimEnd();
    return { start: start + from, end: start + from + item.length, plain: cleanText(item), kind: "text" };
  });
}

// "UBND XÃ AN HẢI | CỘNG HÒA …": two cells with nothing but the bar between them.
const oneBar = /^[^|]*[^|\s]\s\|\s[^|\s][^|]*$/u;

// "UBND XÃ AN HẢI |": a cell with its bar on the same line.
const closedCell = /^[^|]*[^|\s]\s*\|$/u;

function closedByBar(text: string, start: number): Line[] {
  const cell = text.slice(0, -1).trimEnd();
  const bar = start + text.length - 1;
  const kind = kindOf(cell);
  return [
    { start, end: start + cell.length, plain: kind === "text" ? cleanText(cell) : cell, kind },
    { start: bar, end: bar + 1, plain: "|", kind: "bar" },
  ];
}

// What every page repeats beside its number, and a number of the form "2/4", carry no text of their own.
function withoutPageSigns(lines: Line[]): Line[] {
  const signs = pageSigns(lines.map(({ plain }) => plain));
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "text" || signs[at] === null) continue;
    // A number in bold may be a cell's, as one in plain letters may.
    line.kind = isBareNumber(line.plain) ? "page-number" : "rule";
  }
  return lines;
}

// "## I. MỤC ĐÍCH": the sign is none of the heading's words, and the heading ends with its line.
function markedHeading(text: string, start: number, sign: number): Line[] {
  const end = start + text.length;
  const from = start + text.length - text.slice(sign).trimStart().length;
  return [
    { start, end: start + sign, plain: text.slice(0, sign), kind: "rule" },
    { start: from, end, plain: cleanText(text.slice(from - start)), kind: "text" },
    { start: end, end, plain: "", kind: "blank" },
  ];
}

// Room left for a number or a day to be written in by hand parts no columns.
const beforeGap = /(?:^[-–+•]|Số\s*:?|ngày|tháng|năm|[.…]{3,})$/u;
const afterGap = /^(?:tháng|năm|\/|-\s?\p{Lu}{2}|[.…]{3,}|\d{1,4}(?:\s+tháng|\s*$))/u;

/** A line cut where a layout in columns left wide gaps: "Số: 5/KH-UBND      Ba Vì, ngày …". */
export function columnsOf(source: string, line: Line): Line[] {
  if (line.kind !== "text") return [line];
  const text = source.slice(line.start, line.end);
  if (!/\t| {3}/.test(text)) return [line];
  const columns: Line[] = [];
  for (const found of text.matchAll(/(?:(?!\t| {3})[^\n])+/g)) {
    const part = found[0].trim();
    if (part === "") continue;
    const before = columns.at(-1);
    const isGap = before !== undefined && (afterGap.test(part) || beforeGap.test(before.plain));
    if (isGap) {
      before.end = line.start + found.index + found[0].trimEnd().length;
      before.plain = cleanText(source.slice(before.start, before.end));
      continue;
    }
    const start = line.start + found.index + (found[0].length - found[0].trimStart().length);
    columns.push({
      start,
      end: start + part.length,
      plain: cleanText(part),
      kind: kindOf(part) === "rule" ? "rule" : "text",
    });
  }
  return columns;
}
