import type { FileTable } from "./file-table.ts";

const delimiters = [";", "\t", ","] as const;

/** The lines of a text as a table; of the delimiters the one counts under which the wanted heads appear, else the most frequent. */
export function csvTable(text: string, holdsHeads: (table: FileTable) => boolean): FileTable {
  const ways = delimiters.map((delimiter) => {
    const table = { name: "", cells: cellsOf(text, delimiter) };
    const width = Math.max(0, ...table.cells.map((row) => row.length));
    return { table, hasHeads: holdsHeads(table), width };
  });
  const best = ways.toSorted((a, b) => Number(b.hasHeads) - Number(a.hasHeads) || b.width - a.width);
  return best[0]?.table ?? { name: "", cells: [] };
}

function cellsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const closeRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (sign === delimiter) {
      row.push(cell);
      cell = "";
    } else if (sign === "\n") closeRow();
    else if (sign !== "\r") cell += sign;
  }
  if (cell !== "" || row.length > 0) closeRow();
  return rows;
}
