import type { FileTable } from "./file-table.ts";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { type XmlListener, type ZipEntry, walkXml } from "../office/index.ts";
import {
  type NumberKind,
  type Workbook,
  cellStylesListener,
  relationsListener,
  sharedTextListener,
  workbookListener,
} from "./xlsx-parts.ts";
import { sheetReader } from "./xlsx-sheet.ts";

/** The sheets of a workbook as tables. */
export function xlsxTables(
  bytes: Uint8Array,
  named: (name: string) => ZipEntry | undefined,
): Result<FileTable[], "too-large" | "document.broken" | "document.zip-bomb"> {
  const workbook: Workbook = { sheets: [], is1904: false };
  const parts = new Map<string, string>();
  const texts: string[] = [];
  const kinds: NumberKind[] = [];
  const heard: [string, XmlListener][] = [
    ["xl/workbook.xml", workbookListener(workbook)],
    ["xl/_rels/workbook.xml.rels", relationsListener(parts)],
    ["xl/sharedStrings.xml", sharedTextListener(texts)],
    ["xl/styles.xml", cellStylesListener(kinds)],
  ];
  for (const [name, listener] of heard) {
    const entry = named(name);
    const walked = entry === undefined ? ok(null) : walkXml(bytes, entry, listener);
    if (!walked.ok) return walked;
  }
  const tables: FileTable[] = [];
  for (const { name, part, isHidden } of workbook.sheets) {
    const entry = named(parts.get(part) ?? "");
    if (entry === undefined) continue;
    const sheet = sheetReader({ texts, kinds, is1904: workbook.is1904 });
    const walked = walkXml(bytes, entry, sheet.listener);
    if (!walked.ok) return walked;
    const cells = sheet.cells();
    if (cells === null) return refuse("too-large");
    tables.push({ name, cells, isHidden });
  }
  return ok(tables);
}
