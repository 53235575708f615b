import type { Reader } from "@gandan/db";
import { type StandingFacts, listStandingFacts } from "@gandan/db/tasks";
import { type Standing, type Tally, standingOf, tallyOf } from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";

/** Whose a task is and how it stands today. */
export type Stood = Pick<StandingFacts, "id" | "hamletId" | "planId"> & { standing: Standing };

/** How every task of the commune stands: for counts, which everybody sees who reads the plan or the hamlet. */
export async function standingsOf(tx: Reader, ctx: OfficialContext): Promise<Stood[]> {
  const facts = await listStandingFacts(tx, ctx.scope);
  return facts.map(({ id, hamletId, planId, isReported, ...task }) => ({
    id,
    hamletId,
    planId,
    standing: standingOf(task, { reports: isReported ? 1 : 0, quantity: 0 }, ctx.today),
  }));
}

/** The count of those that are asked for. */
export const tallyWhere = (tasks: readonly Stood[], isAsked: (task: Stood) => boolean): Tally =>
  tallyOf(tasks.filter(isAsked).map(({ standing }) => standing));
