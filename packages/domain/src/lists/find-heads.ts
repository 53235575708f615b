import { fold } from "../values/index.ts";
import { mergedDown } from "./merged-down.ts";
import { plainText } from "./plain-text.ts";

/** A table of a file that is read as a list; null where a merged cell reaches down to a cell. */
export interface ListTable {
  name: string;
  cells: readonly (readonly (string | null)[])[];
}

/** Which column of a table says what, and in which row that is written. */
export interface Heads<Column extends string> {
  row: number;
  /** By place; null where the head names nothing that is known. */
  columns: readonly (Column | null)[];
  /** What of the wanted is not there, and what is there and not known, as written. */
  missing: readonly Column[];
  unknown: readonly string[];
}

/** A list's columns by their names, in every language in which it is written. */
export type ColumnNames<Column extends string> = ReadonlyMap<string, Column>;

// A letterhead and a title may stand above the heads.
const mostAbove = 30;

/** The row of a table that names most of a list's columns, heads merged over two rows among them; null where none names two. */
export function findHeads<Column extends string>(
  { cells }: ListTable,
  known: ColumnNames<Column>,
): Heads<Column> | null {
  let best: Heads<Column> | null = null;
  let most = 1;
  for (const [row, written] of mergedDown(cells.slice(0, mostAbove)).entries()) {
    const heads = headsOf(row, written, known);
    const count = heads.columns.filter((column) => column !== null).length;
    if (count <= most) continue;
    most = count;
    best = heads;
  }
  return best;
}

/** What a row of a table would name as heads; also of a row that names none. */
export function headsOf<Column extends string>(
  row: number,
  written: readonly (string | null)[],
  known: ColumnNames<Column>,
): Heads<Column> {
  const taken = new Set<Column>();
  const unknown: string[] = [];
  const columns = written.map((cell) => {
    const text = plainText(cell ?? "");
    const column = known.get(nameOf(text));
    // A head that stands twice is read once.
    if (column !== undefined && !taken.has(column)) {
      taken.add(column);
      return column;
    }
    if (text !== "") unknown.push(text);
    return null;
  });
  return { row, columns, missing: [...new Set(known.values())].filter((column) => !taken.has(column)), unknown };
}

/** Columns, each with a name it is written by, to be looked up as heads are. */
export const columnNames = <Column extends string>(named: Iterable<readonly [Column, string]>): ColumnNames<Column> =>
  new Map([...named].map(([column, name]) => [nameOf(name), column]));

// "Thời hạn (*):" is the same head as "Thời hạn".
const nameOf = (head: string): string => fold(head.replace(/\(\s*\*\s*\)|[*:]/g, " "));
