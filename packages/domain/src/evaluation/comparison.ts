import type { Score } from "../values/index.ts";
import { type Figures, valueOf } from "./figure.ts";
import type { TieBreak } from "./rubric.ts";

/** A commune as it is compared: its total, and what groups it with others like it. */
export interface Compared {
  communeId: string;
  total: Score;
  /** Matters received in the year. */
  volume: number;
  terrain: "mountain" | "delta" | "island" | "urban";
  /** Thousandths of the people. */
  minorityShare: number;
}

/** What the communes of a group have in common. */
interface GroupKey {
  volume: "few" | "some" | "many";
  terrain: Compared["terrain"];
  minority: "small" | "part" | "most";
}

/** Communes alike, their spread, and ranks only where there are enough of them. */
export interface ComparisonGroup {
  key: GroupKey;
  communeIds: readonly string[];
  spread: { least: Score; quarter: Score; median: Score; threeQuarters: Score; most: Score };
  /** Equal totals share a rank; null in a group of fewer than ten. */
  ranks: readonly { communeId: string; rank: number }[] | null;
}

/** The smallest group in which a rank says anything. */
export const leastForRanks = 10;

/** Groups of communes by volume, terrain and share of minorities, each with its spread. */
export function comparisonGroups(communes: readonly Compared[]): ComparisonGroup[] {
  const inWords = (one: Compared): string => Object.values(groupKey(one)).join(" ");
  return [...Map.groupBy(communes, inWords).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const totals = members.map(({ total }) => total).toSorted((a, b) => a - b);
    const at = (percent: number) => totals[Math.max(0, Math.ceil((totals.length * percent) / 100) - 1)] ?? (0 as Score);
    return {
      key: groupKey(first),
      communeIds: members.map(({ communeId }) => communeId),
      spread: { least: at(0), quarter: at(25), median: at(50), threeQuarters: at(75), most: at(100) },
      ranks:
        members.length < leastForRanks
          ? null
          : members.map(({ communeId, total }) => ({
              communeId,
              rank: 1 + totals.filter((other) => other > total).length,
            })),
    };
  });
}

const groupKey = ({ volume, terrain, minorityShare }: Compared): GroupKey => ({
  volume: volume < 50 ? "few" : volume < 200 ? "some" : "many",
  terrain,
  minority: minorityShare < 100 ? "small" : minorityShare < 500 ? "part" : "most",
});

/** What a tie is broken by: points of criteria and figures of a commune. */
export interface TieFacts {
  communeId: string;
  total: Score;
  criteria: Readonly<Record<string, Score>>;
  figures: Figures;
}

/** Communes in order, the best first; those that stay equal after every rule share a place, and somebody votes on them. */
export function orderWithTies(
  communes: readonly TieFacts[],
  rules: readonly TieBreak[],
): { communeIds: string[]; needsVote: boolean }[] {
  const compare = (left: TieFacts, right: TieFacts): number => {
    if (left.total !== right.total) return right.total - left.total;
    for (const rule of rules) {
      const difference = byRule(left, right, rule);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const places: TieFacts[][] = [];
  for (const commune of communes.toSorted(compare)) {
    const last = places.at(-1);
    if (last?.[0] !== undefined && compare(last[0], commune) === 0) last.push(commune);
    else places.push([commune]);
  }
  return places.map((same) => ({
    communeIds: same.map(({ communeId }) => communeId),
    needsVote: same.length > 1,
  }));
}

// A figure that nobody knows breaks no tie, but puts its commune behind those that know theirs.
function byRule(left: TieFacts, right: TieFacts, rule: TieBreak): number {
  if (rule.kind === "vote") return 0;
  if (rule.kind === "criterion") return (right.criteria[rule.code] ?? 0) - (left.criteria[rule.code] ?? 0);
  const mine = valueOf(left.figures, rule.id);
  const theirs = valueOf(right.figures, rule.id);
  if (mine === null || theirs === null) return Number(mine === null) - Number(theirs === null);
  return rule.wins === "more" ? theirs - mine : mine - theirs;
}
