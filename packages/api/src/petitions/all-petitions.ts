import { listPetitions } from "@gandan/db/petitions";
import type { OfficialContext } from "../context.ts";
import type { PetitionFilter } from "./petition-filter.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { wantedPetitions } from "./wanted-petitions.ts";

const mostRows = 100_000;

/** Every word of a filter that the person may read, on one page. */
export async function allPetitions(ctx: OfficialContext, filter: PetitionFilter): Promise<PetitionRow[]> {
  const { scope, wanted, sort } = wantedPetitions(ctx, filter);
  const petitions = await listPetitions(ctx.db.read, scope, wanted, sort, { limit: mostRows, offset: 0 });
  return petitions.map((petition) => petitionRow(ctx, petition));
}
