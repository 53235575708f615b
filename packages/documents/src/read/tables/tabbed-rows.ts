import type { Line } from "../lines/lines.ts";
import { isBullet, markerOf } from "../lines/markers.ts";
import { isPeriod } from "../times/period-headings.ts";
import { namesTaskColumns } from "./schedule-columns.ts";

/** A table pasted from Word, with its cells between tabs, and the line behind it. */
export interface TabbedTable {
  rows: Line[];
  to: number;
}

/** The rows of such a table, where a header of tasks opens one; a cell may have lines of its own. */
export function tabbedRows(source: string, lines: readonly Line[], from: number): TabbedTable | null {
  const header = lines[from];
  const names = header?.kind === "text" ? source.slice(header.start, header.end).split("\t") : [];
  if (header === undefined || names.length < 3) return null;
  if (!/^(?:stt|tt|số tt)(?!\p{L})/iu.test(header.plain) && !namesTaskColumns(names)) return null;
  const rows: Line[] = [{ ...header, kind: "row" }];
  let to = from + 1;
  let isWhole = true;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    const row = rows.at(-1);
    if (line?.kind !== "text" || row === undefined) break;
    const text = textToEnd(source, line);
    const opens = text.includes("\t") && (isWhole || opensRow(text));
    if (opens) rows.push({ ...line, kind: "row" });
    else if (isWhole && (rows.length === 1 || !goesOn(line) || !hasRowsBelow(source, lines, to))) break;
    else row.end = line.end;
    const last = rows.at(-1) ?? row;
    isWhole = textToEnd(source, last).split("\t").length >= names.length;
  }
  return { rows, to };
}

// Empty cells at the end of a row are nothing but tabs.
function textToEnd(source: string, { start, end }: Line): string {
  const stop = source.indexOf("\n", end);
  return source.slice(start, stop < 0 ? source.length : stop);
}

function opensRow(text: string): boolean {
  const [first = ""] = text.split("\t");
  return /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]+|[A-ZĐ])[.)]?$/u.test(first.trim()) || isPeriod(first.trim());
}

// Behind a whole row a line without a tab is one more of its last cell, unless it is a part of the text.
function goesOn({ plain }: Line): boolean {
  const marker = markerOf(plain);
  return marker === null || isBullet(marker);
}

function hasRowsBelow(source: string, lines: readonly Line[], from: number): boolean {
  for (let i = from; lines[i]?.kind === "text" && i < from + 12; i += 1) {
    const line = lines[i];
    if (line !== undefined && source.slice(line.start, line.end).includes("\t")) return true;
  }
  return false;
}
