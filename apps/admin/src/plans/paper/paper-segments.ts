import type { Span } from "@gandan/domain/plans";

/** A stretch of the paper to be drawn: what lies on it, innermost last. */
export interface Segment<Mark> {
  start: number;
  end: number;
  marks: readonly Mark[];
}

/** Cuts a text at the borders of all marks and where else it is asked to, so that each stretch has the same marks throughout; linear in text and marks after sorting. */
export function segmentsOf<Mark extends { span: Span }>(
  length: number,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Segment<Mark>[] {
  const inside = marks.filter((mark) => mark.span.start < mark.span.end && mark.span.end <= length);
  const borders = [
    ...new Set([0, length, ...cuts, ...inside.flatMap((mark) => [mark.span.start, mark.span.end])]),
  ].sort((a, b) => a - b);
  const opening = [...inside].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const segments: Segment<Mark>[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < borders.length; index += 1) {
    const start = borders[index] ?? 0;
    const end = borders[index + 1] ?? length;
    open = open.filter((mark) => mark.span.end > start);
    for (let mark = opening[next]; mark !== undefined && mark.span.start <= start; mark = opening[next]) {
      open.push(mark);
      next += 1;
    }
    segments.push({ start, end, marks: [...open] });
  }
  return segments;
}

/** Which marks show first on which of the drawn stretches, by where that begins: what a mark itself begins with may not be drawn. */
export function firstShown<Mark extends { span: Span }>(drawn: readonly Segment<Mark>[]): Map<number, Mark[]> {
  const seen = new Set<Mark>();
  const first = new Map<number, Mark[]>();
  for (const { start, marks } of drawn) {
    const fresh = marks.filter((mark) => !seen.has(mark));
    for (const mark of fresh) seen.add(mark);
    if (fresh.length > 0) first.set(start, fresh);
  }
  return first;
}
