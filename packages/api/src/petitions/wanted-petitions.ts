import type { Scope } from "@gandan/db";
import type { PetitionSort, PetitionFilter as Wanted } from "@gandan/db/petitions";
import { addDays, startOf } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";
import type { PetitionFilter } from "./petition-filter.ts";

/** What the store is asked for, within what the person may read. */
export function wantedPetitions(
  ctx: OfficialContext,
  filter: PetitionFilter,
): { scope: Scope; wanted: Wanted; sort: PetitionSort } {
  const { kinds, states, hamletId, topic, words, from, to } = filter;
  return {
    scope: scopeFor(ctx, "petition.read"),
    wanted: {
      ...(kinds && { kinds }),
      ...(states && { states }),
      ...(hamletId && { hamletIds: [hamletId] }),
      ...(topic && { topics: [topic] }),
      ...(from && { receivedFrom: startOf(from) }),
      ...(to && { receivedBefore: startOf(addDays(to, 1)) }),
      ...(words !== undefined && words.trim() !== "" && { text: words }),
    },
    sort: { by: filter.sort, descending: filter.order === "desc" },
  };
}
