import { countPetitions, listPetitions as listKept } from "@gandan/db/petitions";
import type { OfficialContext } from "../context.ts";
import { allPetitions } from "./all-petitions.ts";
import type { PetitionFilter } from "./petition-filter.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { wantedPetitions } from "./wanted-petitions.ts";

/** One page of the citizens' words that the person may read, and how many there are in all. */
export async function listPetitions(
  ctx: OfficialContext,
  filter: PetitionFilter,
): Promise<{ rows: PetitionRow[]; total: number }> {
  const { offset, limit } = filter;
  // Late is counted in working days, which the store does not know.
  if (filter.late === true) {
    const rows = await allPetitions(ctx, { ...filter, states: openOnly(filter.states) });
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  }
  const { scope, wanted, sort } = wantedPetitions(ctx, filter);
  const [petitions, total] = await Promise.all([
    listKept(ctx.db.read, scope, wanted, sort, { limit, offset }),
    countPetitions(ctx.db.read, scope, wanted),
  ]);
  return { rows: petitions.map((petition) => petitionRow(ctx, petition)), total };
}

const openOnly = (states: PetitionFilter["states"]): NonNullable<PetitionFilter["states"]> =>
  (states ?? ["received", "assigned"]).filter((state) => state !== "answered");
