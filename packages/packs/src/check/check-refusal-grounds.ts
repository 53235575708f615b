import type { TimeLimitPack } from "@gandan/domain/calendar";
import type { RefusalGroundPack } from "@gandan/domain/petitions";
import { type PackProblem, problem } from "./pack-problem.ts";

/** No two grounds share an id, and a limit that holds for some grounds only names grounds that there are. */
export function checkRefusalGrounds(
  packs: readonly RefusalGroundPack[],
  limits: readonly TimeLimitPack[],
): PackProblem[] {
  const ids = packs.flatMap((pack) => pack.grounds.map(({ id }) => id));
  const known = new Set(ids);
  const named = limits.flatMap((pack) =>
    pack.rows.flatMap((row) => (row.when.grounds ?? []).map((ground) => ({ packId: pack.id, row: row.id, ground }))),
  );
  return [
    ...packs.flatMap((pack) =>
      pack.grounds
        .filter(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id))
        .map(({ id }) => problem(pack.id, "pack.key-repeated", id)),
    ),
    // A set without any grounds is judged by its limits alone.
    ...named
      .filter(({ ground }) => packs.length > 0 && !known.has(ground))
      .map(({ packId, row, ground }) => problem(packId, "pack.key-unknown", `${row}: ${ground}`)),
  ];
}
