import { findPlanVersion, listDismissals, listPlanVersions } from "@gandan/db/plans";
import {
  type DutyProgress,
  type Finding,
  type Plan,
  type PlanStep,
  type PlanVersion,
  type ProposedTask,
  dutyProgress,
  mayPublishPlan,
  planStepsFor,
} from "@gandan/domain/plans";
import type { Tally } from "@gandan/domain/tasks";
import type { Id, Instant } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { type Coverage, coverageOf } from "@gandan/documents/read";
import { type StandingTask, standingTasks, tallyOn } from "./plan-tasks.ts";
import { proposalsOf } from "./proposals.ts";
import { findingsOf } from "./findings.ts";
import { PlanAsked, visiblePlan } from "./visible-plan.ts";

export const PlanVersionAsked = PlanAsked.extend({ version: z.number().int().min(1).optional() });
export type PlanVersionAsked = z.infer<typeof PlanVersionAsked>;

export interface PlanPage {
  plan: Plan;
  version: PlanVersion;
  versions: { version: number; importedAt: Instant; personName: string; change: string; fileName: string }[];
  coverage: Coverage;
  findings: (Finding & { dismissed: { reason: string; personName: string; at: Instant } | null })[];
  proposals: (ProposedTask & { taskIds: Id<"task">[]; setAside: string | null })[];
  progress: DutyProgress[];
  tally: Tally;
  /** What the person may do with it now. */
  steps: PlanStep[];
  /** Whether the person may put it on the public page now, or take it off. */
  mayPublish: boolean;
}

/** A plan with its text, what the rules say of it, what it suggests and how far its tasks are. */
export async function getPlan(ctx: OfficialContext, input: PlanVersionAsked): Promise<PlanPage> {
  const tx = ctx.db.read;
  const plan = await visiblePlan(tx, ctx, input.planId);
  const version = found(await findPlanVersion(tx, ctx.scope, plan.id, input.version ?? plan.version));
  const tasks = await standingTasks(tx, ctx, plan.id);
  const nameOf = (id: Id<"person">) => ctx.chart.people.find((person) => person.id === id)?.name ?? "";
  const dismissals = await listDismissals(tx, ctx.scope, plan.id);
  return {
    plan,
    version,
    versions: (await listPlanVersions(tx, ctx.scope, plan.id)).map(({ personId, ...row }) => ({
      version: row.version,
      importedAt: row.importedAt,
      personName: nameOf(personId),
      change: row.change,
      fileName: row.fileName,
    })),
    coverage: coverageOf(version.document),
    findings: (await findingsOf(tx, ctx, version.document)).map((finding) => {
      const dismissal = dismissals.find(({ findingKey }) => findingKey === finding.key);
      if (dismissal === undefined) return { ...finding, dismissed: null };
      const { reason, personId, at } = dismissal;
      return { ...finding, dismissed: { reason, personName: nameOf(personId), at } };
    }),
    proposals: withFate(proposalsOf(version.document, ctx), plan, tasks),
    progress: dutyProgress(
      version.document,
      tasks.map(({ task: { source }, standing }) => ({
        dutyKeys: source.kind === "plan" ? source.dutyKeys : [],
        standing,
      })),
    ),
    tally: tallyOn(tasks),
    steps: planStepsFor(plan, ctx.actor),
    mayPublish: mayPublishPlan(plan, ctx.actor),
  };
}

const withFate = (
  proposals: readonly ProposedTask[],
  plan: Plan,
  tasks: readonly StandingTask[],
): PlanPage["proposals"] =>
  proposals.map((proposal) => ({
    ...proposal,
    taskIds: tasks
      .filter(({ task: { source } }) => source.kind === "plan" && source.proposalKeys.includes(proposal.key))
      .map(({ task }) => task.id),
    setAside: plan.setAside.find(({ key }) => key === proposal.key)?.reason ?? null,
  }));
