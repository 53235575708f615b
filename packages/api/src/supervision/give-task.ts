import { type GiveTaskRefusal, giveTask as give } from "@gandan/domain/supervision";
import { Day, type Result, idOf, ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepTask } from "../tasks/keep-task.ts";
import { FindingAsked, type SupervisionChanged, changeSupervision } from "./change-supervision.ts";

export const FindingGiven = FindingAsked.extend({ positionId: idOf("position"), deadline: Day });

/** Gives what was recommended to a position as a task; the finding keeps the task and the task the finding. */
export const giveTask = (
  ctx: OfficialContext,
  { id, findingId, positionId, deadline, revision }: z.infer<typeof FindingGiven>,
): SupervisionChanged<GiveTaskRefusal> =>
  changeSupervision(ctx, id, { action: "supervision.task-given", findingId }, async (kept, tx) => {
    const given = { taskId: ctx.newId("task"), positionId, deadline, chart: ctx.chart };
    const decision = give(kept, findingId, given, revision, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keepTask(tx, ctx, null, decision.value.task, "assigned");
    return ok(decision.value.supervision) satisfies Result<typeof kept, GiveTaskRefusal>;
  });
