import type { PlanDocument } from "@gandan/domain/plans";

/** Whether the sentence at a place of the source cites another text, whose part or annex may be meant there. */
export function citesAnother({ source, citations }: PlanDocument, at: number): boolean {
  const from = Math.max(source.lastIndexOf("\n\n", at), source.lastIndexOf(". ", at), 0);
  const ends = [source.indexOf("\n\n", at), source.indexOf(". ", at)].filter((end) => end > 0);
  const to = ends.length === 0 ? source.length : Math.min(...ends);
  return citations.some(({ span }) => from <= span.start && span.start <= to);
}
