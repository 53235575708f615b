import type { Piece } from "@gandan/domain/plans";
import { fitness } from "./cell-fitness.ts";
import type { Column } from "./column-names.ts";

type Cells = readonly (Piece | null)[];

/** Who leads and who supports in the rows of a table that have all their cells. */
export type Seen = Readonly<Record<"lead" | "support", ReadonlySet<string>>>;

/** A row as its columns take it; who leads and who supports may have stayed open, and does so below. */
export interface Placed {
  cells: Cells;
  isOpen: boolean;
}

/**
 * The cells of a row that has fewer of them than its table has columns: each below the column it can belong to, and
 * what reaches down into the row from the one above. Who leads and who supports stay open where either may be meant.
 */
export function withMergedCells(
  source: string,
  row: Cells,
  columns: readonly Column[],
  above: Placed,
  seen: Seen,
): Placed {
  const at = placed(source, row, columns, above.cells);
  if (at === null) return { cells: row, isOpen: false };
  // Beside an empty cell it stays open which column was left empty and into which the row above goes on.
  const last = row.findLastIndex((cell) => cell !== null);
  const upTo = row.slice(0, last).includes(null) ? 0 : last < row.length - 1 ? (at[last] ?? 0) : columns.length;
  const known = above.cells.map((cell, column) => (column < upTo ? cell : null));
  const cells = columns.map((_, column) =>
    at.includes(column) ? (row[at.indexOf(column)] ?? null) : (known[column] ?? null),
  );
  const beside = {
    lead: above.cells[columns.indexOf("lead")] ?? null,
    support: above.cells[columns.indexOf("support")] ?? null,
  };
  const isOpen = upTo === 0 || above.isOpen;
  return withoutGuess({ cells, isOpen }, at, columns, beside, last < row.length - 1, seen);
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
// by its own words, by the rows that have both, or not at all.
function withoutGuess(
  { cells, isOpen }: Placed,
  at: readonly number[],
  columns: readonly Column[],
  above: Record<"lead" | "support", Piece | null>,
  endsEmpty: boolean,
  seen: Seen,
): Placed {
  const [lead, support] = [columns.indexOf("lead"), columns.indexOf("support")];
  if (lead < 0 || support < 0 || (at.includes(lead) && at.includes(support))) return { cells, isOpen: false };
  const own = at.find((column) => column === lead || column === support);
  const body = own === undefined ? null : (cells[own] ?? null);
  const both = (first: Piece | null, second: Piece | null) => cells.with(lead, first).with(support, second);
  const open = { cells: both(null, null), isOpen: true };
  if (body === null) return isOpen ? open : { cells, isOpen };
  const leading = { cells: both(body, isOpen || endsEmpty ? null : above.support), isOpen };
  const supporting = { cells: both(isOpen ? null : above.lead, body), isOpen };
  if (body.text === above.lead?.text) return leading;
  if (body.text === above.support?.text) return supporting;
  if (!isOpen && (above.lead === null) !== (above.support === null)) return above.lead === null ? leading : supporting;
  if (many.test(body.text) && !many.test(above.lead?.text ?? "")) return supporting;
  if (seen.lead.has(body.text) !== seen.support.has(body.text)) return seen.lead.has(body.text) ? leading : supporting;
  return open;
}
