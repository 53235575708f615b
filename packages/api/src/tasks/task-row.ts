import { type Reader, wholeCommune } from "@gandan/db";
import { listPlans } from "@gandan/db/plans";
import { type TaskFilter, listTasks } from "@gandan/db/tasks";
import { holdersOf, may } from "@gandan/domain/roles";
import { type Standing, type Task, percentOf, standingOf, targetOf } from "@gandan/domain/tasks";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { reportedOn } from "./reported.ts";

/** A task as lists show it: its fields, the names behind its ids, how far it stands today. */
export type TaskRow = Task & {
  positionTitle: string;
  supportingTitles: string[];
  holderNames: string[];
  hamletName: string | null;
  planTitle: string | null;
  standing: Standing;
  percent: number;
  /** How many reports say something. */
  reports: number;
};

/** Tasks with the names behind their ids and their standing on the day of the request. */
export async function taskRows(tx: Reader, ctx: OfficialContext, tasks: readonly Task[]): Promise<TaskRow[]> {
  const reportedOf = await reportedOn(tx, ctx.scope, tasks);
  const isPlanned = tasks.some((task) => task.source.kind === "plan");
  const plans = new Map((isPlanned ? await listPlans(tx, ctx.scope) : []).map((plan) => [plan.id, plan.title]));
  const positions = new Map(ctx.chart.positions.map(({ id, title }) => [id, title]));
  const units = new Map(ctx.chart.units.map(({ id, name }) => [id, name]));
  const holders = holderNamesOf(ctx);
  return tasks.map((task) => {
    const reported = reportedOf(task);
    return {
      ...task,
      positionTitle: positions.get(task.positionId) ?? "",
      supportingTitles: task.supportingIds.flatMap((id) => positions.get(id) ?? []),
      holderNames: holders(task.positionId),
      hamletName: task.hamletId === null ? null : (units.get(task.hamletId) ?? null),
      planTitle: task.source.kind === "plan" ? (plans.get(task.source.planId) ?? null) : null,
      standing: standingOf(task, reported, ctx.today),
      percent: percentOf(task, reported),
      reports: reported.reports,
    };
  });
}

/** One task as a row. */
export const taskRow = async (tx: Reader, ctx: OfficialContext, task: Task): Promise<TaskRow> =>
  found((await taskRows(tx, ctx, [task]))[0]);

const mostShown = 200;

/** The tasks of a filter that the person may read, the nearest deadline first; `hidden` counts the others. */
export async function visibleTaskRows(
  ctx: OfficialContext,
  filter: TaskFilter,
): Promise<{ tasks: TaskRow[]; hidden: number }> {
  const order = { by: "deadline", descending: false } as const;
  const all = await listTasks(ctx.db.read, wholeCommune(ctx.scope), filter, order, { limit: mostShown, offset: 0 });
  const visible = all.filter((task) => may(ctx.actor, "task.read", targetOf(task)));
  return { tasks: await taskRows(ctx.db.read, ctx, visible), hidden: all.length - visible.length };
}

// Many tasks share a few positions: each is looked up once.
function holderNamesOf(ctx: OfficialContext): (positionId: Task["positionId"]) => string[] {
  const known = new Map<string, string[]>();
  return (positionId) => {
    const names = known.get(positionId) ?? holdersOf(ctx.chart, positionId, ctx.today).map((person) => person.name);
    known.set(positionId, names);
    return names;
  };
}
