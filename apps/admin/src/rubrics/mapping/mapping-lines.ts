import type { MappedHow } from "@gandan/domain/evaluation";
import type { Outputs } from "../../api.ts";

export type MappingSight = Outputs["rubrics"]["mapping"];
export type MappedLeaf = MappingSight["later"]["leaves"][number];

/** A later criterion with the earlier ones it comes from, and why. */
export interface MappingLine {
  leaf: MappedLeaf;
  from: MappedLeaf[];
  /** Null where nothing corresponds and nobody said so. */
  how: MappedHow | null;
  said: MappingSight["byHand"][number] | null;
}

/** Both versions line by line in the order of the later one, and what of the earlier one has no place in it. */
export function linesOf({ later, earlier, byItself, byHand }: MappingSight): {
  lines: MappingLine[];
  gone: MappedLeaf[];
} {
  const old = new Map(earlier?.leaves.map((leaf) => [leaf.code, leaf]));
  const lines = later.leaves.map((leaf): MappingLine => {
    const said = byHand.find(({ after }) => after === leaf.code) ?? null;
    const pair = said ?? byItself.find(({ after }) => after === leaf.code);
    const from = (pair?.before ?? []).flatMap((code) => old.get(code) ?? []);
    return { leaf, from, how: pair === undefined ? null : "how" in pair ? pair.how : "by-hand", said };
  });
  const placed = new Set(lines.flatMap(({ from }) => from.map(({ code }) => code)));
  return { lines, gone: [...old.values()].filter(({ code }) => !placed.has(code)) };
}
