import type { Scope } from "@gandan/db";
import type { PetitionSort, PetitionFilter as Wanted } from "@gandan/db/petitions";
import { addDays, startOf } from "@gandan/domain/values";
import { countBack } from "@gandan/domain/calendar";
import { isUnderWay, openStates } from "@gandan/domain/petitions";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";
import type { PetitionFilter } from "./petition-filter.ts";

/** What the store is asked for, within what the person may read. */
export function wantedPetitions(
  ctx: OfficialContext,
  filter: PetitionFilter,
): { scope: Scope; wanted: Wanted; sort: PetitionSort } {
  const { kinds, states, hamletId, topic, words, channels, clock, from, to } = filter;
  return {
    scope: scopeFor(ctx, "petition.read"),
    wanted: {
      ...(kinds && { kinds }),
      ...(states && { states }),
      ...(hamletId && { hamletIds: [hamletId] }),
      ...(topic && { topics: [topic] }),
      ...(from && { receivedFrom: startOf(from) }),
      ...(to && { receivedBefore: startOf(addDays(to, 1)) }),
      ...(channels && { channels }),
      ...(clock && clockWanted(ctx, clock, states)),
      ...(words !== undefined && words.trim() !== "" && { text: words }),
    },
    sort: { by: filter.sort, descending: filter.order === "desc" },
  };
}

/** Clocks run only for what is under way. */
function clockWanted(
  ctx: OfficialContext,
  clock: NonNullable<PetitionFilter["clock"]>,
  states: PetitionFilter["states"],
): Wanted {
  const { today } = ctx;
  const open = { states: (states ?? openStates).filter(isUnderWay) };
  if (clock === "late") return { ...open, dueBefore: today };
  if (clock === "today") return { ...open, dueFrom: today, dueBefore: addDays(today, 1) };
  if (clock === "week") return { ...open, dueFrom: addDays(today, 1), dueBefore: addDays(today, 8) };
  const { day } = countBack(calendarFor(ctx.commune), today, { count: ctx.commune.silenceDays, unit: "working-day" });
  return { ...open, unchangedSince: startOf(day ?? today) };
}
