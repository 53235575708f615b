import { fold } from "@gandan/domain/values";
import type { TableRow } from "./table-rows.ts";

/** What a column of a task table holds. */
export type Column = "ordinal" | "content" | "lead" | "support" | "time" | "product" | "other";

function columnNamed(header: string): Column {
  const text = fold(header);
  if (/^(stt|tt|so tt|so thu tu|#)\b/.test(text)) return "ordinal";
  if (/^so ngay|kinh phi|nguon luc|ghi chu|nguon von|du toan|phuong phap|diem|can cu|don vi tinh|dvt/.test(text))
    return "other";
  if (/ngay sinh|nam sinh|ngay vao|que quan|duoc (?:kiem tra|giam sat|khao sat|thanh tra|tiep xuc)/.test(text))
    return "other";
  if (/thoi gian|thoi han|tien do|hoan thanh|thoi diem|ngay/.test(text)) return "time";
  if (/phoi hop/.test(text) && !/chu tri/.test(text)) return "support";
  if (/san pham|ket qua|dau ra/.test(text)) return "product";
  if (
    /chu tri|^phan cong|^ho va ten|^ho ten|^(?:nguoi|can bo|cong chuc|lanh dao|dong chi) (?:tiep|truc|duoc phan cong)|^(?:doan|to) (?:kiem tra|giam sat|cong tac)|(co quan|don vi|bo phan|nguoi|to chuc|ca nhan).*(thuc hien|chiu trach nhiem|phu trach|tham muu|duoc giao)|^(thuc hien|trach nhiem|phu trach|don vi|co quan)/.test(
      text,
    )
  )
    return "lead";
  if (
    /noi dung|nhiem vu|cong viec|hoat dong|danh muc|viec can lam|ten van ban|giai phap|bien phap|^ten (?:mo hinh|cong trinh|phan viec|hoat dong|chuong trinh|chuyen de)|^(?:mo hinh|chuyen de|chu de)$/.test(
      text,
    )
  )
    return "content";
  return "other";
}

/** Whether cells are the header of a table of tasks. */
export const namesTaskColumns = (cells: readonly string[]): boolean => {
  const columns = cells.map((cell) => (cell.length > 60 ? "other" : columnNamed(cell)));
  return columns.includes("content") && (columns.includes("lead") || columns.includes("time"));
};

/** The columns a header names, and how many rows it takes, where the table is one of tasks or a roster; else null. */
export function scheduleColumns(rows: readonly TableRow[]): { columns: Column[]; headerRows: number } | null {
  const header = rows[0]?.cells.map((cell) => (cell === null ? "" : cell.text)) ?? [];
  let columns = unique(header.map(columnNamed));
  let headerRows = 1;
  const below = rows[1]?.cells.map((cell) => (cell === null ? "" : cell.text)) ?? [];
  const named = below.map((text) => (text === "" || text.length > 40 ? "other" : columnNamed(text)));
  const isSubHeader =
    below.some((text) => text !== "") &&
    below.every((text, i) => text === "" || ["lead", "support", "time", "product"].includes(named[i] ?? ""));
  if (isSubHeader && below.length === header.length && below[0] === "") {
    columns = unique(columns.map((column, i) => (below[i] === "" ? column : (named[i] ?? column))));
    headerRows = 2;
  } else if (isSubHeader && below.length < header.length + 1 && columns.includes("lead")) {
    columns = columns.flatMap((column) => (column === "lead" ? named : [column]));
    headerRows = 2;
  }
  if (!columns.includes("content")) {
    const at = header.findIndex((text, i) => columns[i] === "other" && matter.test(fold(text)));
    if (at >= 0) columns = columns.with(at, "content");
  }
  const isTold = columns.includes("lead") || columns.includes("time");
  const isRoster = columns.includes("lead") && columns.includes("time");
  return (columns.includes("content") && isTold) || isRoster ? { columns, headerRows } : null;
}

// "TT, Thời gian, Địa điểm, Chủ trì", "Đơn vị được kiểm tra", "Địa bàn phụ trách": where or whom it concerns says what
// the row is about.
const matter =
  /^(?:dia diem|noi to chuc|dia ban|linh vuc|thon|to dan pho)|duoc (?:kiem tra|giam sat|khao sat|thanh tra|tiep xuc)/;

// The first column of a name counts: a second "Kết quả" or "Nội dung" is told apart by nothing.
const unique = (columns: readonly Column[]): Column[] =>
  columns.map((column, i) => (column !== "other" && columns.indexOf(column) < i ? "other" : column));
