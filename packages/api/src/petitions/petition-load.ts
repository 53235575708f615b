import { listPetitions } from "@gandan/db/petitions";
import { openStates } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import { dayOf } from "@gandan/domain/values";
import { countBack } from "@gandan/domain/calendar";
import { holdersOf } from "@gandan/domain/roles";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";

/** What lies with one position: how much is open, late and silent; null is what nobody holds. */
export interface PositionLoad {
  positionId: Id<"position"> | null;
  title: string | null;
  holders: string[];
  open: number;
  late: number;
  silent: number;
}

const mostRows = 100_000;

/** With whom the open matters lie, those with the most late ones first. */
export async function petitionLoad(ctx: OfficialContext): Promise<PositionLoad[]> {
  const open = await listPetitions(
    ctx.db.read,
    scopeFor(ctx, "petition.read"),
    { states: openStates },
    { by: "received", descending: false },
    { limit: mostRows, offset: 0 },
  );
  const { silenceDays } = ctx.commune;
  const { day } = countBack(calendarFor(ctx.commune), ctx.today, { count: silenceDays, unit: "working-day" });
  const silentBefore = day ?? ctx.today;
  return [...Map.groupBy(open, ({ positionId }) => positionId)]
    .map(([positionId, held]) => ({
      positionId,
      title: ctx.chart.positions.find(({ id }) => id === positionId)?.title ?? null,
      holders: positionId === null ? [] : holdersOf(ctx.chart, positionId, ctx.today).map(({ name }) => name),
      open: held.length,
      late: held.filter(({ dueOn }) => dueOn !== null && dueOn < ctx.today).length,
      silent: held.filter(({ updatedAt }) => dayOf(updatedAt) < silentBefore).length,
    }))
    .toSorted((a, b) => b.late - a.late || b.open - a.open);
}
