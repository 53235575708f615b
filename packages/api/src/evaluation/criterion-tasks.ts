import { giveTaskOf } from "@gandan/domain/evaluation";
import { may } from "@gandan/domain/roles";
import { NewTask } from "@gandan/domain/tasks";
import { type Id, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { keepTask } from "../tasks/keep-task.ts";
import { type TaskRow, visibleTaskRows } from "../tasks/task-row.ts";
import { EvaluationAsked, wantedEvaluation } from "./wanted-evaluation.ts";

const Code = z.string().max(200);
export const CriterionAsked = EvaluationAsked.pick({ year: true }).extend({ code: Code });
export const CriterionTask = NewTask.omit({ reason: true }).extend(CriterionAsked.shape);

/** What was given to somebody to do because of a criterion of the own commune's year, and whether the person may give more. */
export async function criterionTasks(
  ctx: OfficialContext,
  { year, code }: z.infer<typeof CriterionAsked>,
): Promise<{ tasks: TaskRow[]; hidden: number; mayGive: boolean }> {
  needs(ctx, "evaluation.read");
  const { course } = await wantedEvaluation(ctx, ctx.db.read, ctx.scope, year);
  return {
    ...(await visibleTaskRows(ctx, { criterion: { year, code } })),
    mayGive: course.closedAt === null && may(ctx.actor, "task.create", { communeId: ctx.scope }),
  };
}

/** Has somebody do what a criterion still asks for; the task knows the criterion and the criterion shows the task. */
export async function giveCriterionTask(
  ctx: OfficialContext,
  { year, code, ...wanted }: z.infer<typeof CriterionTask>,
) {
  needs(ctx, "evaluation.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const evaluation = await wantedEvaluation(ctx, tx, ctx.scope, year);
    const id: Id<"task"> = ctx.newId("task");
    const decision = giveTaskOf(evaluation, code, id, { ...wanted, reason: "" }, ctx, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keepTask(tx, ctx, null, decision.value, "assigned");
    return ok({ taskId: id });
  });
}
