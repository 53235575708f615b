import type { Day, Score } from "../values/index.ts";

/** One commune's year as a province adds it up; nothing sent yet where `submittedOn` is null. */
export interface SheetRow {
  communeId: string;
  total: Score;
  /** The class's key, or how the sheet stands without one. */
  outcome: string;
  isComplete: boolean;
  submittedOn: Day | null;
  /** Points of each leaf, by code. */
  leaves: Readonly<Record<string, Score>>;
}

/** A province's sums. `bins` counts totals in steps of five points, from 0 to under 5 first. */
export interface RollUp {
  communes: number;
  complete: number;
  submitted: number;
  inTime: number;
  sum: number;
  outcomes: Readonly<Record<string, number>>;
  bins: Readonly<Record<number, number>>;
  leaves: Readonly<Record<string, { sum: number; count: number }>>;
}

export const emptyRollUp: RollUp = {
  communes: 0,
  complete: 0,
  submitted: 0,
  inTime: 0,
  sum: 0,
  outcomes: {},
  bins: {},
  leaves: {},
};

/** The sums of all communes; a sheet is in time when it came by `due`. */
export function rollUp(rows: readonly SheetRow[], due: Day): RollUp {
  const sums = draftOf(emptyRollUp);
  for (const row of rows) add(sums, row, due, 1);
  return sums;
}

/** The sums after one commune's sheet changed, came (`before` null) or went (`after` null): the same as adding all up again. */
export function changeRollUp(sums: RollUp, before: SheetRow | null, after: SheetRow | null, due: Day): RollUp {
  const next = draftOf(sums);
  if (before !== null) add(next, before, due, -1);
  if (after !== null) add(next, after, due, 1);
  return next;
}

interface Draft extends RollUp {
  communes: number;
  complete: number;
  submitted: number;
  inTime: number;
  sum: number;
  outcomes: Record<string, number>;
  bins: Record<number, number>;
  leaves: Record<string, { sum: number; count: number }>;
}

const draftOf = (sums: RollUp): Draft => ({
  ...sums,
  outcomes: { ...sums.outcomes },
  bins: { ...sums.bins },
  leaves: { ...sums.leaves },
});

const binWidth = 500;

function add(sums: Draft, row: SheetRow, due: Day, by: 1 | -1): void {
  sums.communes += by;
  sums.sum += by * row.total;
  if (row.isComplete) sums.complete += by;
  if (row.submittedOn !== null) sums.submitted += by;
  if (row.submittedOn !== null && row.submittedOn <= due) sums.inTime += by;
  countUp(sums.outcomes, row.outcome, by);
  countUp(sums.bins, Math.floor(row.total / binWidth), by);
  for (const [code, score] of Object.entries(row.leaves)) {
    const { sum, count } = sums.leaves[code] ?? { sum: 0, count: 0 };
    if (count + by === 0) delete sums.leaves[code];
    else sums.leaves[code] = { sum: sum + by * score, count: count + by };
  }
}

// What nobody has any more leaves no nought behind, so that both ways give the same.
function countUp<Key extends string | number>(counts: Record<Key, number>, key: Key, by: 1 | -1): void {
  const count = (counts[key] ?? 0) + by;
  if (count === 0) delete counts[key];
  else counts[key] = count;
}
