import type { FileTable } from "./file-table.ts";
import type { XmlListener } from "../office/index.ts";
import { type NumberKind, unescaped } from "./xlsx-parts.ts";

/** Cells beyond these are no list; the sheet is refused where one of them holds anything. */
const most = { rows: 10_000, columns: 200 };

interface Sheet {
  listener: XmlListener;
  /** The cells, with null where a merged cell reaches down; null where the sheet is beyond bounds. */
  cells(): FileTable["cells"] | null;
}

interface Cell {
  row: number;
  column: number;
  type: string;
  kind: NumberKind;
  value: string;
}

interface Around {
  texts: readonly string[];
  kinds: readonly NumberKind[];
  is1904: boolean;
}

/** Hears a sheet: the values that cells show, of formulas the ones that were last counted. */
export function sheetReader({ texts, kinds, is1904 }: Around): Sheet {
  const rows: string[][] = [];
  const merges: string[] = [];
  let cell: Cell | null = null;
  let row = -1;
  let column = -1;
  let isValue = false;
  let isBeyond = false;
  const keep = ({ row: at, column: place, type, kind, value }: Cell) => {
    const text = shownText(type, kind, value, { texts, is1904 }).trim();
    if (text === "") return;
    if (at >= most.rows || place >= most.columns) {
      isBeyond = true;
      return;
    }
    while (rows.length <= at) rows.push([]);
    const line = rows[at] ?? [];
    while (line.length <= place) line.push("");
    line[place] = text;
  };
  const listener: XmlListener = {
    open(name, value) {
      if (name === "row") {
        row = Number(value("r") ?? row + 2) - 1;
        column = -1;
      } else if (name === "c") {
        column = columnOf(value("r")) ?? column + 1;
        const kind = kinds[Number(value("s") ?? 0)] ?? "plain";
        cell = { row, column, type: value("t") ?? "n", kind, value: "" };
      } else if (name === "v" || name === "t") isValue = cell !== null;
      else if (name === "mergeCell") merges.push(value("ref") ?? "");
    },
    close(name) {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "c" && cell !== null) {
        keep(cell);
        cell = null;
      }
    },
    text(said) {
      if (isValue && cell !== null) cell.value += said;
    },
  };
  return { listener, cells: () => (isBeyond ? null : withMerges(rows, merges)) };
}

function columnOf(place: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? "")?.[0];
  if (letters === undefined) return null;
  return letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownText(
  type: string,
  kind: NumberKind,
  value: string,
  { texts, is1904 }: Pick<Around, "texts" | "is1904">,
): string {
  if (type === "s") return texts[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "x" : "";
  // A fault of a formula (#REF!) stays to be seen; who reads the table says what comes of it.
  if (type === "e") return value;
  if (type === "d") return isoDay(value);
  if (type !== "n" || value.trim() === "") return unescaped(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (kind === "percent") return `${plainNumber(number * 100)}%`;
  return kind === "date" ? dayText(number + (is1904 ? 1_462 : 0)) : plainNumber(number);
}

/** A number without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
const plainNumber = (number: number): string => String(Number(number.toPrecision(12)));

// Excel counts days from the last of 1899.
function dayText(serial: number): string {
  const day = new Date(Math.round((serial - 25_569) * 86_400_000));
  return Number.isNaN(day.getTime())
    ? plainNumber(serial)
    : `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}

// What is written in the strict form of the standard: 2026-01-31T00:00:00.
function isoDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  return year === undefined ? value : `${Number(day)}/${Number(month)}/${year}`;
}

function withMerges(rows: readonly string[][], merges: readonly string[]): FileTable["cells"] {
  const cells: FileTable["cells"] = rows.map((row) => [...row]);
  for (const merge of merges) {
    const match = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(merge);
    const column = columnOf(match?.[1] ?? null);
    if (match === null || column === null || column >= most.columns) continue;
    const [first, last] = [Number(match[2]) - 1, Number(match[3]) - 1];
    for (let at = first + 1; at <= Math.min(last, cells.length - 1); at += 1) {
      const line = cells[at];
      if (line === undefined) continue;
      while (line.length <= column) line.push("");
      line[column] = null;
    }
  }
  return cells;
}
