import { openStates } from "@gandan/domain/petitions";
import { countPetitions } from "@gandan/db/petitions";
import { type Unit, chartOn, hamletsOn, holdersOf } from "@gandan/domain/roles";
import { type Tally } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";
import { standingsOf, tallyWhere } from "../tasks/standings.ts";

export interface HamletRow {
  id: Id<"unit">;
  name: string;
  headName: string | null;
  tally: Tally;
  /** Unanswered words of citizens there. */
  voices: number;
}

/** The hamlets that the person may see: all, or their own, each with the count of its tasks and unanswered voices. */
export async function listHamlets(ctx: OfficialContext): Promise<HamletRow[]> {
  const hamlets = visibleHamlets(ctx);
  if (hamlets.length === 0) return [];
  const tasks = await standingsOf(ctx.db.read, ctx);
  const voices = scopeFor(ctx, "petition.read");
  return Promise.all(
    hamlets.map(async ({ id, name }) => ({
      id,
      name,
      headName: headOf(ctx, id),
      tally: tallyWhere(tasks, (task) => task.hamletId === id),
      voices: await countPetitions(ctx.db.read, voices, { hamletIds: [id], states: openStates }),
    })),
  );
}

/** The hamlets of today whose tasks the person may read. */
export function visibleHamlets(ctx: OfficialContext): Unit[] {
  const { only } = scopeFor(ctx, "task.read");
  return hamletsOn(ctx.chart, ctx.today).filter(({ id }) => only === null || only.hamletIds.includes(id));
}

/** Who heads a hamlet today. */
export function headOf(ctx: OfficialContext, hamletId: Id<"unit">): string | null {
  const heads = chartOn(ctx.chart, ctx.today).positions.filter(
    (position) => position.unitId === hamletId && position.bundle === "hamlet-head",
  );
  return heads.flatMap(({ id }) => holdersOf(ctx.chart, id, ctx.today))[0]?.name ?? null;
}
