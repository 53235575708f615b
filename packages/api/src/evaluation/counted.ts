import type { FigureValue } from "@gandan/domain/evaluation";

/** A row of a register, and why it does not count where it is left out. */
export interface RegisterRow {
  id: string;
  leftOut?: "cancelled" | "not-issued" | "no-limit" | "above-least" | "other-kind" | "replica" | "returned" | "ended";
}

/** A figure that counts the rows of a register; rows left out are kept with their reason. */
export const countOf = (rows: readonly RegisterRow[], open: number | null = null): FigureValue => {
  const counted = rows.filter(({ leftOut }) => leftOut === undefined);
  return {
    value: counted.length,
    rows: counted.map(({ id }) => id),
    leftOut: rows.flatMap(({ id, leftOut }) => (leftOut === undefined ? [] : [{ row: id, reason: leftOut }])),
    open,
  };
};

/** A figure that is a number and not a count of rows; null where it cannot be said. */
export const numberOf = (value: number | null, rows: readonly string[] = []): FigureValue => ({
  value,
  rows,
  leftOut: [],
  open: null,
});
