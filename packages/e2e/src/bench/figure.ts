/** One measured figure; where a limit was taken in the same run, the ratio to it, and the target for that ratio or figure. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it is compared with, measured in the same run. */
  limit?: { name: string; value: number };
  target?: { at: "least" | "most"; value: number; of: "ratio" | "value" };
  note?: string;
}

/** The figure divided by its limit; null where it has none. */
export const ratioOf = (figure: Figure): number | null =>
  figure.limit === undefined || figure.limit.value === 0 ? null : figure.value / figure.limit.value;

/** Whether a figure meets its target; null where it has none. */
export function isMet(figure: Figure): boolean | null {
  if (figure.target === undefined) return null;
  const measured = figure.target.of === "ratio" ? ratioOf(figure) : figure.value;
  if (measured === null) return null;
  return figure.target.at === "least" ? measured >= figure.target.value : measured <= figure.target.value;
}
