import { BorderStyle, Paragraph, type ParagraphChild, Table, TableBorders, TableCell, TableRow, TextRun } from "docx";
import type { Run } from "./official-document.ts";
import { twips } from "./docx-page.ts";

/** A paragraph in one of the document's styles. */
export const line = (style: string, text: string): Paragraph => new Paragraph({ style, children: [new TextRun(text)] });

/** Runs of text; a line break within them stays one. */
export const runs = (parts: readonly Run[]): ParagraphChild[] =>
  parts.flatMap((part) => {
    const { text, bold = false, italic = false } = typeof part === "string" ? { text: part } : part;
    return text
      .split("\n")
      .map((row, index) => new TextRun({ text: row, bold, italics: italic, ...(index > 0 && { break: 1 }) }));
  });

/** A drawn rule, centred in a space of a given width; both in millimetres. */
export function rule(length: number, space: number): Paragraph {
  const side = twips(Math.max(0, (space - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after: 100, line: 20, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    run: { size: 2 },
  });
}

/** Columns without lines, row by row; widths in millimetres. */
export const unruled = (widths: readonly number[], rows: readonly (readonly Paragraph[][])[]): Table =>
  new Table({
    borders: TableBorders.NONE,
    layout: "fixed",
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: "dxa" },
    columnWidths: widths.map(twips),
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: "dxa" },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) => new TableCell({ width: { size: twips(widths[index] ?? 0), type: "dxa" }, children }),
          ),
        }),
    ),
  });
