import { type PlanDocument, type ProposedTask, proposeTasks } from "@gandan/domain/plans";
import { chartOn, hamletsOn } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";

/** The tasks that a document suggests to the commune as it is today. */
export const proposalsOf = (document: PlanDocument, ctx: OfficialContext): ProposedTask[] =>
  proposeTasks(document, {
    positions: chartOn(ctx.chart, ctx.today).positions,
    hamlets: hamletsOn(ctx.chart, ctx.today),
  });
