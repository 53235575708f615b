import { type Compared, type ComparisonGroup, comparisonGroups } from "@gandan/domain/evaluation";
import type { Commune } from "@gandan/domain/roles";
import type { Score } from "@gandan/domain/values";

/** A commune with its points under one rubric, and what it says of itself. */
export interface ScoredCommune {
  commune: Pick<Commune, "id" | "name" | "terrain" | "minorityShare">;
  rubric: string;
  total: Score;
  /** Matters of its register in the year. */
  volume: number;
}

/** Communes alike under one rubric, by name, with their spread. */
export interface CommuneGroup extends Pick<ComparisonGroup, "spread"> {
  volume: "few" | "some" | "many";
  terrain: Compared["terrain"];
  minority: "small" | "part" | "most";
  /** The highest total first; the place is null where there are too few to rank. */
  communes: { id: string; name: string; total: Score; rank: number | null }[];
}

/** Communes in groups of alike; those that say nothing of their terrain or people stand apart by name. */
export function comparedCommunes(scored: readonly ScoredCommune[]): { groups: CommuneGroup[]; apart: string[] } {
  const known = scored.flatMap(({ commune: { terrain, minorityShare, id }, ...rest }) =>
    terrain === null || minorityShare === null ? [] : [{ ...rest, terrain, minorityShare, communeId: id }],
  );
  // Totals of two rubrics are not points of one scale.
  const groups = [...Map.groupBy(known, ({ rubric }) => rubric).values()].flatMap((same) => comparisonGroups(same));
  const of = new Map<string, ScoredCommune>(scored.map((one) => [one.commune.id, one]));
  return {
    groups: groups
      .map(({ key, communeIds, spread, ranks }): CommuneGroup => {
        const communes = communeIds.flatMap((id) => {
          const one = of.get(id);
          const rank = ranks?.find(({ communeId }) => communeId === id)?.rank ?? null;
          return one === undefined ? [] : [{ id, name: one.commune.name, total: one.total, rank }];
        });
        return { ...key, spread, communes: communes.toSorted((a, b) => b.total - a.total) };
      })
      .toSorted((a, b) => b.communes.length - a.communes.length),
    apart: scored.flatMap(({ commune }) =>
      commune.terrain === null || commune.minorityShare === null ? [commune.name] : [],
    ),
  };
}
