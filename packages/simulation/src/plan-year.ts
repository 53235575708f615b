import type { Account } from "@gandan/domain/roles";
import type { ProposedTask } from "@gandan/domain/plans";
import type { Id } from "@gandan/domain/values";
import { Day } from "@gandan/domain/values";
import { planText } from "./plan-text.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

/** Imports the year's plan as the official in charge would. */
export async function importPlan(inCharge: Caller, year: number): Promise<Id<"plan">> {
  const title = `Thực hiện công tác dân vận chính quyền năm ${year}`;
  return valueOf(await inCharge.plans.import({ text: planText(year), year, title })).planId;
}

/** The leader signs the plan and puts it in force. */
export async function signPlan(leader: Caller, planId: Id<"plan">, year: number): Promise<void> {
  const signing = { number: "06", issuedOn: Day.parse(`${year}-01-08`), capacity: "TM" as const };
  valueOf(await leader.plans.step({ planId, step: "sign", reason: "", signing }));
  valueOf(await leader.plans.step({ planId, step: "put-in-force", reason: "", signing: null }));
}

/** The official in charge puts the signed plan where everybody may read it. */
export async function publishPlan(inCharge: Caller, planId: Id<"plan">): Promise<void> {
  valueOf(await inCharge.plans.publish({ planId }));
}

/** Confirms the plan's proposals but for a few that are left for whoever tries the demo. */
export async function confirmProposals(inCharge: Caller, planId: Id<"plan">, self: Account): Promise<void> {
  const { plan, proposals } = await inCharge.plans.get({ planId });
  const chart = await inCharge.roles.chart({});
  const own = chart.tenures.find((tenure) => tenure.personId === self.personId)?.positionId;
  const left = proposals.filter((proposal) => proposal.positionId === null).slice(0, 2);
  const chosen = proposals.filter((proposal) => !left.includes(proposal));
  valueOf(
    await inCharge.plans.confirm({
      planId,
      version: plan.version,
      allowVacant: true,
      proposals: chosen.flatMap((proposal) => {
        const positionId = proposal.positionId ?? own;
        return positionId === undefined ? [] : [{ ...confirmed(proposal), positionId }];
      }),
    }),
  );
}

const confirmed = (proposal: ProposedTask) => ({
  proposalKeys: [proposal.key],
  part: 1,
  dutyKeys: proposal.dutyKeys,
  title: proposal.title,
  text: proposal.text,
  span: proposal.span,
  supportingIds: proposal.supportingIds,
  hamletId: proposal.hamletId,
  deadline: proposal.deadline,
  timeText: proposal.timeText,
  recurrence: proposal.recurrence,
  since: null,
  product: proposal.product,
  quantity: proposal.quantity,
  unit: proposal.unit,
  evidenceRequired: proposal.hamletId !== null,
});
