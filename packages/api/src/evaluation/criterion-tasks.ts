import { giveTaskOf } from "@gandan/domain/evaluation";
import { may } from "@gandan/domain/roles";
import { NewTask } from "@gandan/domain/tasks";
import { type Id, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepTask } from "../tasks/keep-task.ts";
import { type TaskRow, visibleTaskRows } from "../tasks/task-row.ts";
import { EvaluationAsked, communeFor, wantedEvaluation } from "./wanted-evaluation.ts";

const Code = z.string().max(200);
export const CriterionAsked = EvaluationAsked.extend({ code: Code });
export const CriterionTask = NewTask.omit({ reason: true }).extend({ year: EvaluationAsked.shape.year, code: Code });

/** What was given to somebody to do because of a criterion of a year, and whether the person may give more. */
export async function criterionTasks(
  ctx: OfficialContext,
  { code, ...asked }: z.infer<typeof CriterionAsked>,
): Promise<{ tasks: TaskRow[]; hidden: number; mayGive: boolean }> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  const { course, year } = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  // Whose tasks a superior reads stand on the tasks' own page.
  if (communeId !== ctx.scope) return { tasks: [], hidden: 0, mayGive: false };
  return {
    ...(await visibleTaskRows(ctx, { criterion: { year, code } })),
    mayGive: course.closedAt === null && may(ctx.actor, "task.create", { communeId }),
  };
}

/** Has somebody do what a criterion still asks for; the task knows the criterion and the criterion shows the task. */
export async function giveCriterionTask(
  ctx: OfficialContext,
  { year, code, ...wanted }: z.infer<typeof CriterionTask>,
) {
  await communeFor(ctx, { year }, "evaluation.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const evaluation = await wantedEvaluation(ctx, tx, ctx.scope, year);
    const id: Id<"task"> = ctx.newId("task");
    const decision = giveTaskOf(evaluation, code, id, { ...wanted, reason: "" }, ctx, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keepTask(tx, ctx, null, decision.value, "assigned");
    return ok({ taskId: id });
  });
}
