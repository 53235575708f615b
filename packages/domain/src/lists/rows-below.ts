import type { Heads, ListTable } from "./find-heads.ts";
import { mergedDown } from "./merged-down.ts";

/** A row of a list: where it stands in the file, from 1, and what its cells say; a column that the file has not is absent. */
export interface ListedRow<Column extends string> {
  row: number;
  cells: Partial<Record<Column, string>>;
}

/** So many rows a list may have that is read at once. */
export const mostListRows = 5_000;

/** Longer than any text that a record takes. */
export const longestCell = 5_000;

/** The rows below the heads that say anything; a merged cell says the same in each of its rows. */
export function rowsBelow<Column extends string>(
  { cells }: ListTable,
  { row: headRow, columns }: Heads<Column>,
): ListedRow<Column>[] {
  const heads = textsOf(mergedDown(cells.slice(0, headRow + 1)).at(-1), columns).join("\n");
  return mergedDown(cells.slice(headRow + 1)).flatMap((written, index) => {
    const texts = textsOf(written, columns);
    // The heads come again where a printed list goes on.
    if (texts.every((text) => text === "") || texts.join("\n") === heads) return [];
    const said: Partial<Record<Column, string>> = {};
    for (const [place, column] of columns.entries()) if (column !== null) said[column] = texts[place] ?? "";
    const isSaid = columns.some((column, place) => column !== null && texts[place] !== "");
    return isSaid ? [{ row: headRow + index + 2, cells: said }] : [];
  });
}

const textsOf = (written: readonly string[] = [], columns: readonly unknown[]): string[] =>
  columns.map((_, place) => (written[place] ?? "").slice(0, longestCell));
