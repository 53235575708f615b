import { listTakenProposals } from "@gandan/db/plans";
import * as plans from "@gandan/domain/plans";
import { type Id, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { keepTask } from "../tasks/keep-task.ts";
import { visiblePlan } from "./visible-plan.ts";

export const Confirmation = z.object({
  planId: idOf("plan"),
  /** The version whose proposals the person looked at. */
  version: z.number().int().min(1),
  proposals: z.array(plans.ConfirmedProposal).min(1).max(2_000),
  allowVacant: z.boolean(),
});
export type Confirmation = z.infer<typeof Confirmation>;

type Refusal =
  | Extract<ReturnType<typeof plans.confirmProposals>, { ok: false }>["refusal"]
  | "plan.version-changed"
  | "plan.hamlet-unknown";

/** Makes the tasks of confirmed proposals, all or none; a proposal becomes tasks once, also when two confirm at once. */
export const confirmProposals = (
  ctx: OfficialContext,
  { planId, version, proposals, allowVacant }: Confirmation,
): Promise<Result<{ taskIds: Id<"task">[] }, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const plan = await visiblePlan(tx, ctx, planId);
    const takenKeys = await listTakenProposals(tx, ctx.scope, planId);
    const at = { plan, chart: ctx.chart, takenKeys, allowVacant, today: ctx.today };
    const decision = plans.confirmProposals(proposals, at, ctx.actor, ctx.now(), () => ctx.newId("task"));
    if (!decision.ok) return decision;
    if (plan.version !== version) return refuse("plan.version-changed");
    if (!proposals.every(({ hamletId }) => isHamlet(ctx, hamletId))) return refuse("plan.hamlet-unknown");
    for (const task of decision.value) await keepTask(tx, ctx, null, task, "assigned");
    const taskIds = decision.value.map(({ id }) => id);
    await record(tx, ctx, "plan.proposals-confirmed", planId, { taskIds: { from: [], to: taskIds } });
    return ok({ taskIds });
  });

const isHamlet = (ctx: OfficialContext, hamletId: Id<"unit"> | null): boolean =>
  hamletId === null || ctx.chart.units.some(({ id, kind }) => id === hamletId && kind === "hamlet");
