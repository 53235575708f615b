import { type PetitionSort, petitionsInPieces } from "@gandan/db/petitions";
import type { Petition } from "@gandan/domain/petitions";
import type { OfficialContext } from "../context.ts";
import type { PetitionFilter } from "./petition-filter.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { wantedPetitions } from "./wanted-petitions.ts";

const mostRows = 100_000;

/** Every word of a filter that the person may read, in the filter's order. */
export async function allPetitions(ctx: OfficialContext, filter: PetitionFilter): Promise<PetitionRow[]> {
  const { scope, wanted, sort } = wantedPetitions(ctx, filter);
  const all: Petition[] = [];
  for await (const some of petitionsInPieces(ctx.db.read, scope, wanted)) {
    all.push(...some);
    if (all.length >= mostRows) break;
  }
  return all
    .filter(({ dueOn }) => sort.by !== "due" || dueOn !== null)
    .sort(inOrder(sort))
    .slice(0, mostRows)
    .map((petition) => petitionRow(ctx, petition));
}

// As the list on the screen is sorted: of equals the id decides.
function inOrder({ by, descending }: PetitionSort): (a: Petition, b: Petition) => number {
  const value = ({ receivedAt, updatedAt, dueOn, id }: Petition): [number | string, string] => [
    by === "received" ? receivedAt : by === "updated" ? updatedAt : (dueOn ?? ""),
    id,
  ];
  const turned = descending ? -1 : 1;
  return (a, b) => {
    const [left, leftId] = value(a);
    const [right, rightId] = value(b);
    if (left === right) return leftId < rightId ? -turned : turned;
    return left < right ? -turned : turned;
  };
}
