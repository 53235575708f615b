import { z } from "zod";
import { type Actor, type RoleChart, chartOn, may } from "../roles/index.ts";
import { type Occurrence, type Task, beginTask } from "../tasks/index.ts";
import { Day, type Id, type Instant, type Result, idOf, ok, refuse } from "../values/index.ts";
import { dueDaysOf } from "./due-days.ts";
import { Recurrence } from "./plan-document.ts";
import type { Plan } from "./plan.ts";
import { Span } from "./span.ts";

/** A proposal as the official confirms it: merged proposals name all their keys, split ones share one. */
export const ConfirmedProposal = z.object({
  /** The keys of all proposals that went into this task; they cannot be confirmed again. */
  proposalKeys: z.array(z.string().min(1).max(200)).min(1).max(200),
  /** Tells tasks split from one proposal apart: 1, 2, …; 1 where nothing was split. */
  part: z.number().int().min(1).max(100),
  dutyKeys: z.array(z.string().min(1).max(200)).min(1).max(200),
  title: z.string().trim().min(1).max(500),
  text: z.string().max(20_000),
  span: Span,
  positionId: idOf("position"),
  supportingIds: z.array(idOf("position")).max(30),
  hamletId: idOf("unit").nullable(),
  deadline: Day.nullable(),
  timeText: z.string().max(500).nullable(),
  isPlansYear: z.boolean().optional(),
  recurrence: Recurrence.nullable(),
  /** Due days before it are not given: they were over when the plan came in. */
  since: Day.nullable(),
  product: z.string().trim().max(500).nullable(),
  quantity: z.number().min(0).nullable(),
  unit: z.string().trim().max(100).nullable(),
  evidenceRequired: z.boolean(),
});
export type ConfirmedProposal = z.infer<typeof ConfirmedProposal>;

type Refusal =
  | "plan.not-yours"
  | "plan.already-confirmed"
  | "plan.position-unknown"
  | "plan.position-vacant"
  | "plan.withdrawn";

/** What is already kept when proposals are confirmed. */
export interface Confirming {
  plan: Plan;
  chart: RoleChart;
  /** Proposal keys that already became tasks of this plan. */
  takenKeys: ReadonlySet<string>;
  /** Says that tasks may go to positions nobody holds today; otherwise they are refused. */
  allowVacant: boolean;
  today: Day;
}

/**
 * The tasks of confirmed proposals, all or none. A recurring duty becomes one task for each due day of the plan's year
 * since the plan was issued.
 */
export function confirmProposals(
  proposals: readonly ConfirmedProposal[],
  at: Confirming,
  by: Actor,
  now: Instant,
  newTaskId: () => Id<"task">,
): Result<Task[], Refusal> {
  if (!may(by, "plan.import", { communeId: at.plan.communeId })) return refuse("plan.not-yours");
  if (at.plan.state === "withdrawn" || at.plan.state === "closed") return refuse("plan.withdrawn");
  const today = chartOn(at.chart, at.today);
  const known = new Set(today.positions.map((position) => position.id));
  for (const proposal of proposals) {
    if (proposal.proposalKeys.some((key) => at.takenKeys.has(key))) return refuse("plan.already-confirmed");
    if (![proposal.positionId, ...proposal.supportingIds].every((id) => known.has(id)))
      return refuse("plan.position-unknown");
    const isHeld = today.tenures.some((tenure) => tenure.positionId === proposal.positionId);
    if (!isHeld && !at.allowVacant) return refuse("plan.position-vacant");
  }
  return ok(proposals.flatMap((proposal) => tasksOf(proposal, at.plan, now, newTaskId)));
}

function tasksOf(proposal: ConfirmedProposal, plan: Plan, now: Instant, newTaskId: () => Id<"task">): Task[] {
  return dueDaysOf(proposal, plan).map((occurrence) =>
    beginTask(
      {
        id: newTaskId(),
        communeId: plan.communeId,
        title: proposal.title,
        detail: proposal.text,
        source: {
          kind: "plan",
          planId: plan.id,
          proposalKeys: proposal.proposalKeys,
          dutyKeys: proposal.dutyKeys,
          quote: proposal.text,
          span: proposal.span,
        },
        positionId: proposal.positionId,
        supportingIds: proposal.supportingIds.filter((id) => id !== proposal.positionId),
        hamletId: proposal.hamletId,
        deadline: occurrence?.deadline ?? proposal.deadline,
        deadlineReason: reasonOf(proposal, occurrence),
        recurrence: proposal.recurrence,
        occurrence: occurrence?.name ?? null,
        product: proposal.product,
        quantity: proposal.quantity,
        unit: proposal.unit,
        evidenceRequired: proposal.evidenceRequired,
      },
      now,
    ),
  );
}

function reasonOf(proposal: ConfirmedProposal, occurrence: Occurrence | null): string | null {
  if (proposal.timeText !== null)
    return proposal.isPlansYear === true ? `${proposal.timeText} (năm của kế hoạch)` : proposal.timeText;
  return occurrence === null && proposal.deadline === null ? null : "Người xác nhận đặt";
}
