import type { Reader } from "@gandan/db";
import { listTasks } from "@gandan/db/tasks";
import { wholeCommune } from "@gandan/db";
import { type Standing, type Tally, type Task, standingOf, tallyOf } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { reportedOn } from "../tasks/reported.ts";

/** A task of a plan with how it stands today. */
export interface StandingTask {
  task: Task;
  standing: Standing;
}

/** All tasks of a plan with how they stand: for counts, which everybody who reads the plan sees. */
export async function standingTasks(tx: Reader, ctx: OfficialContext, planId: Id<"plan">): Promise<StandingTask[]> {
  const tasks = await listTasks(
    tx,
    wholeCommune(ctx.scope),
    { planId },
    { by: "deadline", descending: false },
    { limit: 100_000, offset: 0 },
  );
  const reported = await reportedOn(tx, ctx.scope, tasks);
  return tasks.map((task) => ({ task, standing: standingOf(task, reported(task), ctx.today) }));
}

/** The count of standings of tasks. */
export const tallyOn = (tasks: readonly StandingTask[]): Tally => tallyOf(tasks.map(({ standing }) => standing));
