import { type Result, ok, refuse } from "@gandan/domain/values";
import { type ZipEntry, declaresTooMuch, readZipDirectory } from "../office/index.ts";
import { csvTable } from "./csv-table.ts";
import { docxTables } from "./docx-tables.ts";
import type { FileTable, TableFault } from "./file-table.ts";
import { xlsxTables } from "./xlsx-tables.ts";

const mega = 1024 * 1024;
/** Longer and wider than any list or annex: 5,000 rows, and what stands above them. */
const most = { bytes: 20 * mega, tables: 100, rows: 5_050, columns: 60, signs: 4_000_000 };

/** What a file holds: tables to be looked at, or a text that is none. */
export type TableFile = { kind: "tables"; tables: FileTable[] } | { kind: "json"; text: string };

/**
 * Reads the tables of a workbook, a document or a text; what it is, its bytes say, not its name. Of the ways to part a
 * text into cells the one counts under which the wanted heads appear. Nothing throws, whatever comes in.
 */
export function readTableFile(
  bytes: Uint8Array,
  holdsHeads: (table: FileTable) => boolean,
): Result<TableFile, TableFault> {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > most.bytes) return refuse("too-large");
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return ofTables(readArchive(bytes));
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refuse(holdsEncryptedPackage(bytes) ? "encrypted" : "wrong-type");
  const text = decode(bytes);
  if (!text.ok) return text;
  if (text.value.trim() === "") return refuse("empty");
  if (/^\s*[{[]/.test(text.value)) return ok({ kind: "json", text: text.value });
  return ofTables(ok([csvTable(text.value, holdsHeads)]));
}

function readArchive(bytes: Uint8Array): Result<FileTable[], TableFault> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return refuse("broken");
  const entries = directory.value;
  if (declaresTooMuch(entries)) return refuse("zip-bomb");
  if (entries.some((entry) => entry.isEncrypted)) return refuse("encrypted");
  const named = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name === name);
  const read = named("xl/workbook.xml") === undefined ? docxTables(bytes, named) : xlsxTables(bytes, named);
  if (read.ok) return read;
  switch (read.refusal) {
    case "document.zip-bomb":
      return refuse("zip-bomb");
    case "document.broken":
      return refuse("broken");
    default:
      return refuse(read.refusal);
  }
}

/** Tables that hold anything, cut to what is written in; refused where one is beyond bounds. */
function ofTables(read: Result<FileTable[], TableFault>): Result<TableFile, TableFault> {
  if (!read.ok) return read;
  const tables = read.value.flatMap(({ cells, ...table }) => {
    const last = cells.findLastIndex((row) => row.some((cell) => cell !== null && cell.trim() !== ""));
    const width = Math.max(
      0,
      ...cells.map((row) => row.findLastIndex((cell) => cell !== null && cell.trim() !== "") + 1),
    );
    return last === -1 ? [] : [{ ...table, cells: cells.slice(0, last + 1).map((row) => row.slice(0, width)) }];
  });
  if (tables.length === 0) return refuse("no-table");
  const signs = tables.reduce(
    (sum, { cells }) => sum + cells.flat().reduce((all, cell) => all + (cell?.length ?? 0), 0),
    0,
  );
  const isBeyond =
    tables.length > most.tables ||
    signs > most.signs ||
    tables.some(({ cells }) => cells.length > most.rows || (cells[0]?.length ?? 0) > most.columns);
  return isBeyond ? refuse("too-large") : ok({ kind: "tables", tables });
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

// Excel keeps a workbook with a password as an old compound file with this stream in its directory.
const holdsEncryptedPackage = (bytes: Uint8Array): boolean =>
  new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");

function decode(bytes: Uint8Array): Result<string, TableFault> {
  const wide = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : null;
  if (wide === null && bytes.subarray(0, 8192).includes(0)) return refuse("wrong-type");
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return refuse("wrong-type");
  try {
    return ok(new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuse(wide === null && isPicture(bytes) ? "wrong-type" : "not-text");
  }
}

const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x47, 0x49, 0x46);
