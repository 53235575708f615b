import type { ListTable } from "./find-heads.ts";
import { plainText } from "./plain-text.ts";

/** What each row of a table says, where a merged cell says the same in each of its rows. */
export function mergedDown(cells: ListTable["cells"]): string[][] {
  const above: string[] = [];
  return cells.map((row) =>
    row.map((cell, place) => {
      const text = cell === null ? (above[place] ?? "") : plainText(cell);
      above[place] = text;
      return text;
    }),
  );
}
