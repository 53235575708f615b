import { type Result, ok, refuse } from "@gandan/domain/values";
import type { getDocumentProxy } from "unpdf";
import { unpacksTooMuch } from "../../release/read/pdf-streams.ts";
import { textOfLines } from "./pdf-columns.ts";
import { bareTableAt } from "./pdf-bare-tables.ts";
import { withoutPageHeads } from "./pdf-page-heads.ts";
import { type PrintedLine, linesOfGlyphs } from "./pdf-lines.ts";
import { readPage } from "./pdf-page.ts";
import { type DrawnTable, tablesOn } from "./pdf-tables.ts";
import type { ReadRefusal } from "../refusals.ts";
import { tableText } from "../tables/table-text.ts";

const mostPages = 2_000;
const mostLetters = 5_000_000;

type Block = string | DrawnTable["rows"];

/** The text of a PDF that holds text: paragraphs set apart, tables as cells between bars, pages joined. */
export async function readPdf(bytes: Uint8Array): Promise<Result<string, ReadRefusal>> {
  if (unpacksTooMuch(bytes)) return refuse("document.zip-bomb");
  // The reader is large: it is loaded with the first PDF.
  const reader = await import("unpdf");
  const { OPS } = await reader.getResolvedPDFJS();
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // The reader takes the bytes over, and no Buffer: it gets its own.
    pdf = await reader.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1, stopAtErrors: false });
  } catch (error) {
    return refuse(
      error instanceof Error && error.name === "PasswordException" ? "document.encrypted" : "document.broken",
    );
  }
  try {
    if (pdf.numPages > mostPages) return refuse("document.too-large");
    const pages: Page[] = [];
    let letters = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.filter((it): it is number => typeof it === "number");
      const { glyphs, rules } = readPage(await page.getOperatorList(), OPS, [a, b, c, d, e, f]);
      letters += glyphs.length;
      if (letters > mostLetters) return refuse("document.too-large");
      const { tables, others } = tablesOn(glyphs, rules);
      pages.push({ tables, lines: linesOfGlyphs(others) });
      page.cleanup();
    }
    return letters === 0 ? refuse("document.pdf-without-text") : ok(blocksOf(pages).map(written).join("\n"));
  } catch {
    return refuse("document.broken");
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface Page {
  tables: DrawnTable[];
  lines: PrintedLine[];
}

function blocksOf(pages: readonly Page[]): Block[] {
  const blocks: Block[] = [];
  const lines = withoutPageHeads(pages.map((page) => page.lines));
  for (const [at, { tables }] of pages.entries()) addPage(blocks, tables, lines[at] ?? []);
  return blocks;
}

function addPage(blocks: Block[], tables: readonly DrawnTable[], lines: readonly PrintedLine[]): void {
  let top = -Infinity;
  for (const table of [...tables.toSorted((a, b) => a.top - b.top), null]) {
    const bottom = table?.top ?? Infinity;
    const between = lines.filter((it) => it.y > top && it.y <= bottom);
    blocks.push(...withBareTables(between));
    const last = blocks.at(-1);
    // A table that goes on over the page.
    if (table !== null && Array.isArray(last) && last[0]?.length === table.rows[0]?.length)
      last.push(...afterCutRow(last, table.rows));
    else if (table !== null) blocks.push(table.rows);
    top = table?.bottom ?? Infinity;
  }
}

// A row that the page cuts: without a number, in small letters, and only below what stands above the cut.
function afterCutRow(above: DrawnTable["rows"], rows: DrawnTable["rows"]): DrawnTable["rows"] {
  const at = isSameRow(above[0], rows[0]) ? 1 : 0;
  const [last, rest] = [above.at(-1), rows[at]];
  if (last === undefined || rest === undefined || above.length < 2 || !last[0] || rest[0]) return rows;
  const goesOn = rest.map((cell, i) => [last[i] ?? "", cell ?? ""] as const).filter(([, cell]) => cell !== "");
  const isCut =
    goesOn.every(([begun, cell]) => begun !== "" && !/^(?:[-–+•]|\d+[.)])\s/u.test(cell)) &&
    goesOn.some(([begun, cell]) => /^\p{Ll}/u.test(cell) && !/[.;:]$/u.test(begun));
  if (!isCut) return rows;
  above[above.length - 1] = last.map((cell, i) => [cell, rest[i]].filter(Boolean).join("\n"));
  return [...rows.slice(0, at), ...rows.slice(at + 1)];
}

const isSameRow = (one: DrawnTable["rows"][number] | undefined, other: DrawnTable["rows"][number] | undefined) =>
  one !== undefined && other !== undefined && one.every((cell, i) => cell === other[i]);

// Text, and between it the tables that are printed without lines.
function withBareTables(lines: readonly PrintedLine[]): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const textUpTo = (to: number) => {
    const text = textOfLines(lines.slice(from, to)).join("\n");
    if (text.trim() !== "") blocks.push(text);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const table = bareTableAt(lines, at);
    if (table === null) continue;
    textUpTo(at);
    blocks.push(table.rows);
    from = table.to;
    at = from - 1;
  }
  textUpTo(lines.length);
  return blocks;
}

const written = (block: Block): string => (typeof block === "string" ? block : `\n${tableText(block)}\n`);
