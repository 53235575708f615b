import { fold } from "@gandan/domain/values";
import { type Column, columnNamed, columnsNamed } from "./column-names.ts";
import { isOrdinal } from "./ordinal-cells.ts";
import { areSigned, periodColumns } from "./period-columns.ts";
import { secondHeader } from "./second-header.ts";
import type { TableRow } from "./table-rows.ts";

/** Whether cells are the header of a table of tasks. */
export const namesTaskColumns = (cells: readonly string[]): boolean => {
  const columns = cells.map((cell) => (cell.length > 60 ? "other" : columnNamed(cell)));
  return columns.includes("content") && (columns.includes("lead") || columns.includes("time"));
};

/** The columns a header names, and how many rows it takes, where the table is one of tasks or a roster; else null. */
export function scheduleColumns(rows: readonly TableRow[]): { columns: Column[]; headerRows: number } | null {
  const header = rows[0]?.cells.map((cell) => (cell === null ? "" : cell.text)) ?? [];
  const named = withNumbers(columnsNamed(header), rows);
  const below = secondHeader(header, named, rows);
  let columns = below ?? named;
  const titled = below === null ? 1 : 2;
  const headerRows = countsColumns(rows[titled]) ? titled + 1 : titled;
  if (!columns.includes("content")) {
    const at = header.findIndex((text, i) => columns[i] === "other" && matter.test(fold(text)));
    if (at >= 0) columns = columns.with(at, "content");
  } else if (below === null && !columns.includes("group")) {
    const at = header.findIndex((text, i) => columns[i] === "other" && concerned.test(fold(text)));
    if (at >= 0 && at < columns.indexOf("content")) columns = columns.with(at, "group");
  }
  const tells =
    columns.includes("lead") ||
    columns.includes("time") ||
    areSigned(rows.slice(headerRows), periodColumns(rows.slice(0, headerRows), columns));
  const isRoster = columns.includes("lead") && columns.includes("time");
  return (columns.includes("content") && tells) || isRoster ? { columns, headerRows } : null;
}

// The column of the numbers may have another name, or none.
function withNumbers(columns: Column[], [, ...rows]: readonly TableRow[]): Column[] {
  if (columns.includes("ordinal") || columns[0] !== "other") return columns;
  const numbered = rows.filter(({ cells, isShort }) => isShort !== true && isOrdinal(cells[0]));
  return numbered.length * 2 > rows.length ? columns.with(0, "ordinal") : columns;
}

// "TT, Thời gian, Địa điểm, Chủ trì", "Đơn vị được kiểm tra", "Địa bàn phụ trách": where or whom it concerns says what
// the row is about.
const concerned = /^(?:dia ban|linh vuc|thon|to dan pho)|duoc (?:kiem tra|giam sat|khao sat|thanh tra|tiep xuc)/;
const matter =
  /^(?:lop|chuyen de|dia diem|noi to chuc|dia ban|linh vuc|thon|to dan pho)|duoc (?:kiem tra|giam sat|khao sat|thanh tra|tiep xuc)/;

// "(1) | (2) | (3)" below the names; a row that is worked out says so: "(5) = (3) + (4)".
const countsColumns = (row: TableRow | undefined): boolean =>
  row !== undefined &&
  row.cells.length > 2 &&
  row.cells.every((cell, i) => cell !== null && (i < 2 ? columnCount : laterCount).test(cell.text)) &&
  /^\(?(?:1|2|A)\)?$/.test(row.cells[0]?.text ?? "");
const columnCount = /^\(?(?:\d{1,2}|[A-Z])\)?$/;
const laterCount = /^\(?\d{1,2}[a-z]?\)?(?:\s?=.{1,40})?$/;
