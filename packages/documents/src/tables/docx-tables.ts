import type { FileTable } from "./file-table.ts";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { type ZipEntry, walkXml } from "../office/index.ts";
import { bodyListener, emptyNumbering, numberingListener, stylesListener } from "../read/index.ts";

/** The tables of a Word document with automatic numbers written out; tables of one width that follow each other are one, broken by a page. */
export function docxTables(
  bytes: Uint8Array,
  named: (name: string) => ZipEntry | undefined,
): Result<FileTable[], "wrong-type" | "document.broken" | "document.zip-bomb"> {
  const main = named("word/document.xml");
  if (main === undefined) return refuse("wrong-type");
  const numbering = emptyNumbering();
  const tables: FileTable[] = [];
  let title = "";
  let isBroken = false;
  const between = (block: string) => {
    isBroken = true;
    if (block.trim() !== "") title = block.trim().slice(0, 200);
  };
  const take = (cells: FileTable["cells"]) => {
    const last = tables.at(-1);
    const width = (table: FileTable["cells"]) => Math.max(0, ...table.map((row) => row.length));
    if (last !== undefined && !isBroken && width(last.cells) === width(cells)) last.cells.push(...cells);
    else tables.push({ name: title, cells: [...cells] });
    isBroken = false;
  };
  for (const [entry, listener] of [
    [named("word/styles.xml"), stylesListener(numbering)],
    [named("word/numbering.xml"), numberingListener(numbering)],
    [main, bodyListener(numbering, between, take)],
  ] as const) {
    if (entry === undefined) continue;
    const walked = walkXml(bytes, entry, listener);
    if (!walked.ok) return walked;
  }
  return ok(tables);
}
