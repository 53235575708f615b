import { findEvaluation } from "@gandan/db/evaluation";
import { findPlanVersion } from "@gandan/db/plans";
import { listTasks } from "@gandan/db/tasks";
import { wholeCommune } from "@gandan/db";
import { leavesOf } from "@gandan/domain/evaluation";
import { type Plan, type PlanOverview, dutyProgress, planOverview } from "@gandan/domain/plans";
import { chartOn, may } from "@gandan/domain/roles";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { standingTasks } from "./plan-tasks.ts";
import { type PlanAsked, visiblePlan } from "./visible-plan.ts";

export interface PlanOverviewPage extends PlanOverview {
  plan: Pick<Plan, "id" | "title" | "year">;
  /** The criteria of the year's score and how many tasks were given of each; null for who reads no score, or none is begun. */
  criteria: { code: string; number: string; text: string; tasks: number }[] | null;
}

/** A plan in one look: who has what to do for each duty and by when, and which criteria of the year somebody is at. */
export async function getPlanOverview(
  ctx: OfficialContext,
  { planId }: z.infer<typeof PlanAsked>,
): Promise<PlanOverviewPage> {
  const tx = ctx.db.read;
  const plan = await visiblePlan(tx, ctx, planId);
  const { document } = found(await findPlanVersion(tx, ctx.scope, plan.id, plan.version));
  const tasks = (await standingTasks(tx, ctx, plan.id)).map(({ task, standing }) => ({
    dutyKeys: task.source.kind === "plan" ? task.source.dutyKeys : [],
    positionId: task.positionId,
    supportingIds: task.supportingIds,
    deadline: task.deadline,
    standing,
  }));
  const { id, title, year } = plan;
  return {
    plan: { id, title, year },
    ...planOverview(dutyProgress(document, tasks), tasks, chartOn(ctx.chart, ctx.today).positions),
    criteria: await criteriaOf(ctx, year),
  };
}

const allTasks = { limit: 100_000, offset: 0 };
const anyOrder = { by: "title", descending: false } as const;

async function criteriaOf(ctx: OfficialContext, year: number): Promise<PlanOverviewPage["criteria"]> {
  if (!may(ctx.actor, "evaluation.read", { communeId: ctx.scope })) return null;
  const evaluation = await findEvaluation(ctx.db.read, ctx.scope, year);
  if (evaluation === null) return null;
  const given = await listTasks(ctx.db.read, wholeCommune(ctx.scope), { criterionYear: year }, anyOrder, allTasks);
  const counts = new Map<string, number>();
  for (const { source, state } of given)
    if (source.kind === "criterion" && state !== "cancelled")
      counts.set(source.code, (counts.get(source.code) ?? 0) + 1);
  return leavesOf(evaluation.rubric).map(({ code, number, text }) => ({
    code,
    number,
    text,
    tasks: counts.get(code) ?? 0,
  }));
}
