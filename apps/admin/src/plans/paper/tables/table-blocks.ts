import type { PaperLine } from "../paper-lines.ts";
import type { Table } from "./table.ts";

/** The lines of a cell; an empty cell has none. */
type PaperCell = readonly PaperLine[];

export interface TableBlock {
  kind: "table";
  start: number;
  /** The share of the width that each column is given, in hundredths. */
  shares: readonly number[];
  /** Whether the first row names the columns. */
  hasHeader: boolean;
  /** A row that one cell fills has that cell alone. */
  rows: readonly (readonly PaperCell[])[];
}
export interface LinesBlock {
  kind: "lines";
  lines: readonly PaperLine[];
}

/** Lines below each other, and between them the tables they lie in; both in the order of the text. */
export function tableBlocks(lines: readonly PaperLine[], tables: readonly Table[]): (LinesBlock | TableBlock)[] {
  const blocks: (LinesBlock | TableBlock)[] = [];
  let next = 0;
  const linesBefore = (end: number) => {
    const from = next;
    while ((lines[next]?.end ?? Infinity) <= end) next += 1;
    return lines.slice(from, next);
  };
  for (const { start, end, columns, rows } of tables) {
    const before = linesBefore(start);
    if (before.length > 0) blocks.push({ kind: "lines", lines: before });
    const [first = []] = rows;
    blocks.push({
      kind: "table",
      start,
      shares: sharesOf(rows, columns),
      hasHeader: first.length === columns && first.every((cell) => cell !== null),
      rows: rows.map((row) => row.map((cell) => (cell === null ? [] : linesBefore(cell.end)))),
    });
    linesBefore(end);
  }
  const rest = lines.slice(next);
  if (rest.length > 0) blocks.push({ kind: "lines", lines: rest });
  return blocks;
}

// By the square root of what a column holds: a long one is given room, and a short one keeps its own.
function sharesOf(rows: Table["rows"], columns: number): number[] {
  const weights = Array.from({ length: columns }, (_, at) =>
    Math.sqrt(
      rows.reduce((signs, row) => {
        const cell = row.length === columns ? row[at] : null;
        return cell == null ? signs : signs + cell.end - cell.start;
      }, 1),
    ),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((100 * weight) / all));
}
