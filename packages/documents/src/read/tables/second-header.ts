import { fold } from "@gandan/domain/values";
import { isPeriod } from "../times/period-headings.ts";
import { type Column, columnNamed, firstOfName } from "./column-names.ts";
import { isOrdinal } from "./ordinal-cells.ts";
import type { TableRow } from "./table-rows.ts";

/** The columns where the header has a second row: "Chủ trì" and "Phối hợp" below "Cơ quan thực hiện". */
export function secondHeader(
  header: readonly string[],
  columns: readonly Column[],
  rows: readonly TableRow[],
): Column[] | null {
  const below = rows[1]?.cells.map((cell) => (cell === null ? "" : cell.text)) ?? [];
  const named = below.map((text) => (text === "" || text.length > 40 ? "other" : columnNamed(text)));
  const hasPeriods = below.some(isPeriod);
  const isNamed =
    below.some((text) => text !== "") &&
    below.every((text, i) => text === "" || isTold(named[i]) || (hasPeriods && isPeriod(text)));
  if (isNamed && below.length === header.length && below[0] === "")
    return firstOfName(columns.map((column, i) => (below[i] === "" ? column : (named[i] ?? column))));
  if (below.length < 2) return null;
  const width = rows.slice(2).find(({ isShort }) => isShort === undefined)?.cells.length ?? 0;
  if (
    isNamed &&
    !hasPeriods &&
    below.length <= header.length &&
    columns.includes("lead") &&
    (width <= header.length || reaches(named).length === 1)
  )
    return columns.flatMap((column) => (column === "lead" ? named : [column]));
  if (rows[1]?.isShort !== true) return null;
  const kinds = named.map((column, i) => (isWhen.test(fold(below[i] ?? "")) ? "time" : column));
  const all = [{ from: 0, to: below.length }];
  const reach = [reaches(kinds), all].find((runs) => width === header.length + below.length - runs.length);
  const over = reach?.map(({ from, to }) => overRun(header, columns, kinds.slice(from, to)));
  if (reach === undefined || over === undefined || over.some((at, i) => at < 0 || at <= (over[i - 1] ?? -1)))
    return width > header.length && below.every((text) => text !== "" && text.length <= 40 && !isOrdinal({ text }))
      ? columns.map(() => "other")
      : null;
  return firstOfName(
    columns.flatMap((column, at) => {
      const run = reach[over.indexOf(at)];
      return run === undefined ? [column] : named.slice(run.from, run.to);
    }),
  );
}

// "Bắt đầu | Hoàn thành", "Quý I | Quý II": times as well, though not the one by which the work is done.
const isWhen = /^(?:bat dau|tu|tu ngay|khoi cong|den|den ngay|ket thuc|(?:quy|thang|nam|tuan)\s?(?:[ivx]+|\d{1,4}))$/;

const isTold = (column: Column | undefined): boolean =>
  column === "lead" || column === "support" || column === "time" || column === "product";

// Cells of one kind beside each other stand below one cell of the row above.
function reaches(named: readonly Column[]): { from: number; to: number }[] {
  const kinds = named.map((column) => (column === "support" ? "lead" : column));
  const starts = kinds.flatMap((kind, i) => (i === 0 || kind !== kinds[i - 1] ? [i] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? named.length }));
}

const counted = /kinh phi|nguon|so luong|chi tieu|muc tieu|ke hoach|du toan|nhu cau|lo trinh|tien do|dia diem|diem/;

function overRun(header: readonly string[], columns: readonly Column[], run: readonly Column[]): number {
  if (run.includes("lead") || run.includes("support")) return columns.indexOf("lead");
  if (run.includes("time")) return columns.indexOf("time");
  if (run.includes("product")) return columns.indexOf("product");
  return header.findIndex((text) => counted.test(fold(text)));
}
