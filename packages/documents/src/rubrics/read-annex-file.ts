import { isSpreadsheetFault } from "@gandan/domain/lists";
import { type AnnexTable, guessColumns } from "@gandan/domain/rubrics";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { type TableFault, readTableFile } from "../tables/index.ts";
import type { AnnexRefusal } from "./refusals.ts";

/** What a file holds: tables to be looked at, or a rubric written as JSON. */
export type AnnexFile = { kind: "tables"; tables: AnnexTable[] } | { kind: "json"; given: unknown };

/** Reads the tables of a workbook, a document or a text, or what a text holds as JSON. Nothing throws, whatever comes in. */
export function readAnnexFile(bytes: Uint8Array): Result<AnnexFile, AnnexRefusal> {
  const read = readTableFile(bytes, (table) => guessColumns(table).headRow !== -1);
  if (!read.ok) return refusals[read.refusal];
  if (read.value.kind === "json") return readJson(read.value.text);
  return ok({
    kind: "tables",
    tables: read.value.tables.map(({ name, cells }) => ({ name, cells: withoutFaults(cells) })),
  });
}

// A fault of a formula (#REF!) is no value of a criterion.
const withoutFaults = (cells: AnnexTable["cells"]): AnnexTable["cells"] =>
  cells.map((row) => row.map((cell) => (cell !== null && isSpreadsheetFault(cell) ? "" : cell)));

const refusals: Record<TableFault, { ok: false; refusal: AnnexRefusal }> = {
  empty: refuse("annex.empty"),
  "too-large": refuse("annex.too-large"),
  encrypted: refuse("annex.encrypted"),
  "zip-bomb": refuse("annex.zip-bomb"),
  broken: refuse("annex.broken"),
  "wrong-type": refuse("annex.wrong-type"),
  "not-text": refuse("annex.not-text"),
  "no-table": refuse("annex.no-table"),
};

function readJson(text: string): Result<AnnexFile, AnnexRefusal> {
  try {
    return ok({ kind: "json", given: JSON.parse(text) });
  } catch {
    return refuse("annex.broken");
  }
}
