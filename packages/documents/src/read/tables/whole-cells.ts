import type { Piece } from "@gandan/domain/plans";
import { pieceOf } from "../lines/passage.ts";
import { fitness } from "./cell-fitness.ts";
import type { Column } from "./column-names.ts";

// No row has more lines; a longer one is none.
const most = 60;

interface Reading {
  score: number;
  cells: (Piece | null)[];
}

/**
 * The cells of a row whose lines follow each other with nothing between them, where a cell may have several lines: of
 * all ways to put them together the one in which most cells are what their columns hold.
 */
export function withWholeCells(source: string, lines: readonly Piece[], columns: readonly Column[]): (Piece | null)[] {
  if (lines.length > most) return [...lines];
  // The best reading of the first lines, as far as the columns have come.
  let best: (Reading | null)[] = [{ score: 0, cells: [] }];
  for (const column of columns) {
    const next: (Reading | null)[] = [];
    for (let to = 0; to <= lines.length; to += 1) {
      let chosen: Reading | null = null;
      for (let from = to; from >= 0; from -= 1) {
        const before = best[from];
        if (before == null) continue;
        const cell = joined(source, lines, from, to);
        const score = before.score + (cell === null ? -1 : fitness(source, cell, column) + seam(lines, from, to));
        if (chosen === null || score > chosen.score) chosen = { score, cells: [...before.cells, cell] };
      }
      next.push(chosen);
    }
    best = next;
  }
  return best[lines.length]?.cells ?? [...lines];
}

function joined(source: string, lines: readonly Piece[], from: number, to: number): Piece | null {
  const [first, last] = [lines[from], lines[to - 1]];
  return from === to || first === undefined || last === undefined
    ? null
    : pieceOf(source, first.span.start, last.span.end);
}

// A cell does not begin in small letters or behind a comma, and its lines go on so.
function seam(lines: readonly Piece[], from: number, to: number): number {
  let score = from > 0 && goesOn(lines, from) ? -2 : 0;
  for (let at = from + 1; at < to; at += 1) if (!goesOn(lines, at)) score -= 0.25;
  return score;
}

const goesOn = (lines: readonly Piece[], at: number): boolean =>
  /^["“(]?\p{Ll}/u.test(lines[at]?.text ?? "") ||
  /(?:[,–-]|\s(?:và|của|với|cho|trên|trong))$/u.test(lines[at - 1]?.text ?? "");
