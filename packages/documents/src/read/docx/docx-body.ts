import { inFont } from "../lines/legacy-fonts.ts";
import { type Numbering, listOfStyle, markerCounter } from "./docx-numbering.ts";
import { type Rows, tableText } from "../tables/table-text.ts";
import type { XmlListener } from "../../office/index.ts";

interface Paragraph {
  text: string;
  listId: string | null;
  level: number | null;
  style: string | null;
}

interface Row {
  cells: (string | null)[];
  span: number;
  isMerged: boolean;
  current: string[];
}

interface Table {
  rows: Rows;
  row: Row | null;
}

// Text that is no longer there, that is there twice, or that is no text of the page.
const skipped = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "pPrChange",
  "rPrChange",
  "tcPrChange",
  "sectPrChange",
  "tblPrChange",
  "numPrChange",
  "sectPr",
  "rubyBase",
  "annotation",
]);

/** Hears word/document.xml or word/footnotes.xml and writes the text line by line; tables as cells between bars, or given as they are to who takes them. */
export function bodyListener(
  numbering: Numbering,
  write: (block: string) => void,
  takeTable: ((rows: Rows) => void) | null = null,
): XmlListener {
  const markerFor = markerCounter(numbering);
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  let skipping = 0;
  let isText = false;
  let font: string | null = null;
  const emit = (text: string) => {
    const cell = tables.at(-1)?.row;
    if (cell != null) cell.current.push(text);
    else write(text);
  };
  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  };
  return {
    open(name, value) {
      if (skipping > 0 || skipped.has(name)) {
        skipping += 1;
        return;
      }
      const paragraph = paragraphs.at(-1);
      const table = tables.at(-1);
      if (name === "p") paragraphs.push({ text: "", listId: null, level: null, style: null });
      else if (name === "r") font = null;
      else if (name === "rFonts") font = value("ascii") ?? font;
      else if (name === "t") isText = true;
      else if (name === "tab") add(paragraph?.text === "" ? "" : "\t");
      else if (name === "br" || name === "cr") add("\n");
      else if (name === "noBreakHyphen") add("-");
      else if (name === "sym") add(symbolOf(value("char")));
      else if (name === "pStyle" && paragraph !== undefined) paragraph.style = value("val");
      else if (name === "numId" && paragraph !== undefined) paragraph.listId = value("val");
      else if (name === "ilvl" && paragraph !== undefined) paragraph.level = Number(value("val") ?? 0);
      else if (name === "tbl") tables.push({ rows: [], row: null });
      else if (name === "tr" && table !== undefined) table.row = { cells: [], span: 1, isMerged: false, current: [] };
      else if (name === "tc" && table?.row != null) Object.assign(table.row, { span: 1, isMerged: false, current: [] });
      else if (name === "gridSpan" && table?.row != null) table.row.span = Math.min(Number(value("val") ?? 1) || 1, 63);
      else if (name === "vMerge" && table?.row != null) table.row.isMerged = value("val") !== "restart";
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === "t") isText = false;
      else if (name === "p") {
        const paragraph = paragraphs.pop();
        if (paragraph !== undefined) emit(textOf(paragraph, numbering, markerFor, tables.length > 0));
      } else if (name === "tc") closeCell(tables.at(-1)?.row);
      else if (name === "tr") closeRow(tables.at(-1));
      else if (name === "tbl") {
        const table = tables.pop();
        if (table === undefined) return;
        if (tables.at(-1)?.row == null) (takeTable ?? ((rows) => write(tableText(rows))))(table.rows);
        // A table within a cell is text of that cell.
        else for (const row of table.rows) emit(row.filter((cell) => cell !== null && cell !== "").join("\n"));
      }
    },
    text(text) {
      if (isText && skipping === 0) add(inFont(text.replace(/[\r\n]+/g, " "), font));
    },
  };
}

function symbolOf(char: string | null): string {
  const code = Number.parseInt(char ?? "", 16);
  return Number.isNaN(code) || code > 0x10ffff ? "" : String.fromCodePoint(code);
}

function textOf(
  paragraph: Paragraph,
  numbering: Numbering,
  markerFor: (listId: string, level: number) => string | null,
  // A cell may hold nothing but its automatic number.
  isCell: boolean,
): string {
  const text = paragraph.text.trim();
  const styled = listOfStyle(numbering, paragraph.style);
  const listId = paragraph.listId ?? styled?.listId ?? null;
  if ((text === "" && !isCell) || listId === null || listId === "0") return text;
  const marker = markerFor(listId, paragraph.level ?? styled?.level ?? 0);
  const isBareBullet = text === "" && !/[\p{L}\d]/u.test(marker ?? "");
  return marker === null || isBareBullet ? text : `${marker} ${text}`.trim();
}

function closeCell(row: Row | null | undefined): void {
  if (row == null) return;
  const text = row.current
    .flatMap((it) => it.split("\n"))
    .map((it) => it.trim())
    .filter((it) => it !== "")
    .join("\n");
  row.cells.push(row.isMerged ? null : text);
  for (let i = 1; i < row.span; i += 1) row.cells.push("");
  row.current = [];
}

function closeRow(table: Table | undefined): void {
  if (table?.row == null) return;
  table.rows.push(table.row.cells);
  table.row = null;
}
