/** A row with a number that stands once in its session. */
export interface Numbered {
  number: number;
}

/**
 * Gives every row a number of its own: the numbers that hold stay with their rows, and a row without a right to its
 * number gets the next free one.
 */
export function numberApart<Row extends Numbered>(
  rows: readonly Row[],
  holding: ReadonlyMap<string, number>,
  keyOf: (row: Row) => string,
): { rows: Row[]; moved: { row: Row; from: number }[] } {
  const taken = new Set(holding.values());
  const moved: { row: Row; from: number }[] = [];
  let last = Math.max(0, ...taken, ...rows.map(({ number }) => number));
  const numbered = rows.map((row) => {
    const held = holding.get(keyOf(row));
    if (held !== undefined) return held === row.number ? row : { ...row, number: held };
    if (!taken.has(row.number)) {
      taken.add(row.number);
      return row;
    }
    last += 1;
    taken.add(last);
    const apart = { ...row, number: last };
    moved.push({ row: apart, from: row.number });
    return apart;
  });
  return { rows: numbered, moved };
}
