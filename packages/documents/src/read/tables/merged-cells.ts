import type { Piece } from "@gandan/domain/plans";
import { fitness } from "./cell-fitness.ts";
import type { Column } from "./column-names.ts";

type Cells = readonly (Piece | null)[];

/**
 * The cells of a row that has fewer of them than its table has columns: each below the column it can belong to, and
 * what reaches down into the row from the one above. Who leads and who supports stay open where either may be meant.
 */
export function withMergedCells(source: string, row: Cells, columns: readonly Column[], above: Cells): Cells {
  const at = placed(source, row, columns, above);
  if (at === null) return row;
  const cells = columns.map((_, column) =>
    at.includes(column) ? (row[at.indexOf(column)] ?? null) : (above[column] ?? null),
  );
  return withoutGuess(cells, at, columns, above);
}

// Cells keep their order; of all ways to put them below columns the one in which most of them are what the column holds.
function placed(source: string, row: Cells, columns: readonly Column[], above: Cells): number[] | null {
  const best: { score: number; at: number[] }[] = [{ score: 0, at: [] }];
  for (const [column, name] of columns.entries()) {
    for (let taken = Math.min(row.length, column + 1); taken >= 0; taken -= 1) {
      const left = best[taken];
      const skipped =
        left === undefined
          ? null
          : { ...left, score: left.score - (name === "content" ? 2 : above[column] == null ? 0.5 : 0) };
      const before = taken === 0 ? undefined : best[taken - 1];
      const filled =
        before === undefined
          ? null
          : { score: before.score + fitness(source, row[taken - 1] ?? null, name), at: [...before.at, column] };
      const better = skipped === null || (filled !== null && filled.score > skipped.score) ? filled : skipped;
      if (better !== null) best[taken] = better;
    }
  }
  return best[row.length]?.at ?? null;
}

const many = /(?:^|\s)(?:các|những|tất cả|toàn thể)\s|;/iu;

// One body where the table has who leads and who supports: the other of the two stands above, and which it is, is told
// by its own words or not at all.
function withoutGuess(cells: Cells, at: readonly number[], columns: readonly Column[], above: Cells): Cells {
  const [lead, support] = [columns.indexOf("lead"), columns.indexOf("support")];
  const own = at.find((column) => column === lead || column === support);
  const cell = own === undefined ? null : (cells[own] ?? null);
  if (lead < 0 || support < 0 || cell === null || (at.includes(lead) && at.includes(support))) return cells;
  const [leads, supports] = [above[lead] ?? null, above[support] ?? null];
  const both = (first: Piece | null, second: Piece | null) => cells.with(lead, first).with(support, second);
  if (leads === null || cell.text === leads.text) return both(cell, supports);
  if (cell.text === supports?.text) return both(leads, cell);
  if (many.test(cell.text)) return many.test(leads.text) ? both(null, null) : both(leads, cell);
  return supports === null || many.test(supports.text) ? both(cell, supports) : both(null, null);
}
