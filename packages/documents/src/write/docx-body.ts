import { BorderStyle, Paragraph, TabStopType, Table, TableCell, TableRow, TextRun } from "docx";
import type { Block, DocumentTable } from "./official-document.ts";
import { textWidth, twips } from "./docx-page.ts";
import { line, runs, unruled } from "./docx-parts.ts";

/** A document's body, block by block; its last words stay with what is signed under them. */
export const bodyOf = (blocks: readonly Block[], isLandscape: boolean): (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => blockOf(block, textWidth(isLandscape), staysWithNext(blocks, index)));

// A signature alone on a page signs nothing that can be seen with it.
const staysWithNext = (blocks: readonly Block[], index: number): boolean =>
  index === blocks.length - 1 || blocks[index + 1]?.kind === "signatures";

function blockOf(block: Block, width: number, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case "text":
      return [new Paragraph({ style: "RunningText", keepNext, children: runs(block.runs) })];
    case "basis":
      return [line("Basis", block.text)];
    case "title":
      return [line("DocumentName", block.text)];
    case "heading":
      return [line("Heading", block.text)];
    case "article":
      return [
        new Paragraph({
          style: "Article",
          children: [new TextRun({ text: `Điều ${block.number}. `, bold: true }), ...runs(block.runs)],
        }),
      ];
    case "field":
      return [fieldOf(block.label, block.value, width)];
    case "table":
      // The space above it stays with the table, so that what names the table does.
      return [new Paragraph({ style: "TableText", keepNext: true }), ruled(block.table, width)];
    case "signatures":
      return [
        new Paragraph({ style: "RunningText", keepNext: true }),
        unruled(
          block.parties.map(() => width / block.parties.length),
          [block.parties.map(({ role, name }) => signed([role], name))],
        ),
      ];
  }
}

/** Who signs: the capacity, room for a hand, the name. */
export const signed = (capacity: readonly string[], name: string | null): Paragraph[] => [
  ...capacity.map((text) => line("Capacity", text)),
  ...Array.from({ length: 4 }, () => line("Capacity", "")),
  line("Signer", name ?? ""),
];

function fieldOf(label: string, value: string | null, width: number): Paragraph {
  const isOpen = value === null || value === "";
  return new Paragraph({
    style: "Field",
    ...(isOpen && { tabStops: [{ type: TabStopType.RIGHT, position: twips(width), leader: "dot" }] }),
    children: runs(isOpen ? [`${label}: `, "\t"] : [`${label}: ${value}`]),
  });
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

function ruled({ columns, rows, isNumbered }: DocumentTable, width: number): Table {
  const asked = columns.reduce((sum, { millimetres }) => sum + millimetres, 0);
  const widths = columns.map(({ millimetres }) => twips((millimetres * width) / asked));
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: "dxa" },
            verticalAlign: isHead ? "center" : "top",
            children: [
              new Paragraph({
                style: isNumbered === true ? "RegisterText" : "TableText",
                alignment: isHead ? "center" : (columns[index]?.align ?? "left"),
                children: runs([{ text, bold: isHead }]),
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: "fixed",
    width: { size: twips(width), type: "dxa" },
    columnWidths: widths,
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    margins: { left: 60, right: 60, top: 0, bottom: 0, marginUnitType: "dxa" },
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...(isNumbered === true
        ? [
            row(
              columns.map((_column, index) => String(index + 1)),
              true,
            ),
          ]
        : []),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}
