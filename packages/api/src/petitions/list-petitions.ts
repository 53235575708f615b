import { countPetitions, listPetitions as listKept } from "@gandan/db/petitions";
import type { OfficialContext } from "../context.ts";
import type { PetitionFilter } from "./petition-filter.ts";
import { type PetitionLine, petitionLine } from "./petition-line.ts";
import { wantedPetitions } from "./wanted-petitions.ts";

// Nobody leafs further than this ahead of the page they are on, and counting on would cost more than the page.
const countedAhead = 1_000;

/** One page of words, how many there are as far as was counted, and whether there are more than that. */
interface PetitionPage {
  rows: PetitionLine[];
  total: number;
  isMore: boolean;
}

/** One page of the citizens' words that the person may read. */
export async function listPetitions(ctx: OfficialContext, filter: PetitionFilter): Promise<PetitionPage> {
  const { offset, limit } = filter;
  const { scope, wanted, sort } = wantedPetitions(ctx, filter);
  const most = offset + countedAhead;
  const [petitions, counted] = await Promise.all([
    listKept(ctx.db.read, scope, wanted, sort, { limit, offset }),
    countPetitions(ctx.db.read, scope, wanted, most + 1),
  ]);
  return {
    rows: petitions.map((petition) => petitionLine(ctx, petition)),
    total: Math.min(counted, most),
    isMore: counted > most,
  };
}
