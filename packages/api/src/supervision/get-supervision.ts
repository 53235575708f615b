import { findSupervision } from "@gandan/db/supervision";
import { findTask } from "@gandan/db/tasks";
import { may } from "@gandan/domain/roles";
import {
  type FindingState,
  type FindingStep,
  type Supervision,
  type SupervisionFinding,
  type SupervisionStep,
  findingState,
  findingSteps,
  mayAnswer,
  mayWrite,
  supervisionStepNames,
  supervisionSteps,
} from "@gandan/domain/supervision";
import { type TaskState, targetOf } from "@gandan/domain/tasks";
import { type Id, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";

export const OneSupervision = z.object({ id: idOf("supervision") });

interface FindingRow extends SupervisionFinding {
  state: FindingState;
  isLate: boolean;
  positionTitle: string | null;
  /** The task it became, where the one who asks may see it. */
  task: { id: Id<"task">; state: TaskState } | null;
  /** What the one who asks may do with it now. */
  steps: FindingStep[];
}

export interface SupervisionPage {
  supervision: Omit<Supervision, "communeId" | "findings">;
  hamletNames: string[];
  findings: FindingRow[];
  steps: SupervisionStep[];
}

/** A supervision with what was found, what was answered, and what the one who asks may do now. */
export async function getSupervision(
  ctx: OfficialContext,
  { id }: z.infer<typeof OneSupervision>,
): Promise<SupervisionPage> {
  needs(ctx, "supervision.read");
  const kept = found(await findSupervision(ctx.db.read, ctx.scope, id));
  const { communeId: _of, findings, ...supervision } = kept;
  const writes = mayWrite(ctx.actor, kept);
  return {
    supervision,
    hamletNames: ctx.chart.units.filter((unit) => kept.hamletIds.includes(unit.id)).map(({ name }) => name),
    findings: await Promise.all(findings.map((finding) => rowOf(ctx, kept, finding))),
    steps: writes ? supervisionStepNames.filter((step) => supervisionSteps[kept.state][step] !== undefined) : [],
  };
}

async function rowOf(ctx: OfficialContext, kept: Supervision, finding: SupervisionFinding): Promise<FindingRow> {
  const state = findingState(kept, finding);
  const writes = mayWrite(ctx.actor, kept);
  const target = { communeId: ctx.scope };
  const mayGive = may(ctx.actor, "task.create", target) && may(ctx.actor, "supervision.answer", target);
  const allowed: Record<FindingStep, boolean> = {
    edit: writes,
    withdraw: writes,
    recheck: writes,
    answer: mayAnswer(kept, finding.id, ctx.actor),
    give: mayGive && finding.taskId === null,
  };
  const isOver = kept.state === "closed" || kept.state === "cancelled";
  const task = finding.taskId === null ? null : await findTask(ctx.db.read, ctx.scope, finding.taskId);
  return {
    ...finding,
    state,
    isLate: state === "waiting" && finding.dueOn !== null && finding.dueOn < ctx.today,
    positionTitle: ctx.chart.positions.find(({ id }) => id === finding.positionId)?.title ?? null,
    task: task !== null && may(ctx.actor, "task.read", targetOf(task)) ? { id: task.id, state: task.state } : null,
    steps: isOver ? [] : findingSteps[state].filter((step) => allowed[step]),
  };
}
