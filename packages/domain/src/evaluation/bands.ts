import type { Band, Edge } from "./method.ts";

/** A value as an exact fraction, compared with whole edges without rounding: 37 of 42 is `{ part: 37, whole: 42 }`. */
export interface Fraction {
  part: number;
  whole: number;
}

// Edges of shares are thousandths, so a share is multiplied by a thousand first.
const compare = (value: Fraction, edge: Edge): number => Math.sign(value.part - edge.at * value.whole);

/** Whether a value lies between two edges; an open edge does not belong to it. */
export function liesWithin(value: Fraction, { from, to }: { from: Edge | null; to: Edge | null }): boolean {
  const aboveFrom = from === null ? 1 : compare(value, from);
  const aboveTo = to === null ? -1 : compare(value, to);
  return (
    (aboveFrom > 0 || (aboveFrom === 0 && from?.isClosed === true)) &&
    (aboveTo < 0 || (aboveTo === 0 && to?.isClosed === true))
  );
}

/** What bands say of a value: one award, several that contradict each other, none inside, or outside of all. */
export type BandAnswer =
  | { kind: "met"; band: Band }
  | { kind: "ambiguous"; bands: Band[] }
  | { kind: "gap" | "outside" };

/** The band of a value; two bands that give the same are no contradiction. */
export function bandOf(value: Fraction, bands: readonly Band[]): BandAnswer {
  const met = bands.filter((band) => liesWithin(value, band));
  const [first] = met;
  if (first !== undefined)
    return met.every(({ award }) => award === first.award)
      ? { kind: "met", band: first }
      : { kind: "ambiguous", bands: met };
  const isAboveLowest = bands.some(({ from }) => from === null || compare(value, from) > 0);
  const isBelowHighest = bands.some(({ to }) => to === null || compare(value, to) < 0);
  return { kind: isAboveLowest && isBelowHighest ? "gap" : "outside" };
}

/** Every edge, and a value between each two of them and beyond both ends: what lies elsewhere is treated as one of these. */
export function probesOf(intervals: readonly { from: Edge | null; to: Edge | null }[]): Fraction[] {
  const edges = intervals.flatMap(({ from, to }) => [from, to]).flatMap((edge) => (edge === null ? [] : [edge.at]));
  const places = [...new Set(edges)].toSorted((a, b) => a - b);
  return places.flatMap((at, index) => [
    ...(index === 0 && at > 0 ? [{ part: at, whole: 2 }] : []),
    { part: at, whole: 1 },
    { part: at + (places[index + 1] ?? at + 2), whole: 2 },
  ]);
}

/** A value at which bands contradict each other, or that none of them takes though it lies between two. */
export interface BandFault {
  kind: "overlap" | "gap";
  at: Fraction;
}

/** Every fault of a set of bands; where only whole values occur, what lies between two of them is no fault. */
export const bandFaults = (bands: readonly Band[], isWhole: boolean): BandFault[] =>
  probesOf(bands)
    .map((at) => (isWhole && at.part % at.whole !== 0 ? { part: Math.floor(at.part / at.whole), whole: 1 } : at))
    .flatMap((at): BandFault[] => {
      const { kind } = bandOf(at, bands);
      if (kind === "ambiguous") return [{ kind: "overlap", at }];
      return kind === "gap" ? [{ kind, at }] : [];
    })
    .filter((fault, index, faults) => faults.findIndex(({ at }) => sameAs(at, fault.at)) === index);

const sameAs = (left: Fraction, right: Fraction): boolean => left.part * right.whole === right.part * left.whole;
