import type { Actor } from "../roles/index.ts";
import { type Day, type Instant, type Result, dayOf, ok, refuse, writeDong } from "../values/index.ts";
import { type CopyCost, type CostLine, costFigures, mostCost, mostCostLines, sumOfLines } from "./copy-cost.ts";
import type { Petition } from "./petition.ts";
import { mayTake } from "./petition-rights.ts";
import { type PetitionStep, petitionSteps } from "./petition-steps.ts";
import { type Stepped, plainEvent } from "./take-step.ts";

type CostStep = Extract<PetitionStep, "tell-cost" | "take-payment" | "waive-cost">;

type Standing =
  | "petition.not-yours"
  | "petition.cost-other-kind"
  | "petition.step-not-allowed"
  | "petition.cost-settled"
  | "petition.cost-not-told";

export type CostRefusal =
  | Standing
  | "petition.cost-empty"
  | "petition.cost-too-many-lines"
  | "petition.cost-what-missing"
  | "petition.cost-line-unfit"
  | "petition.cost-too-large"
  | "petition.cost-to-missing"
  | "petition.cost-amount-unfit"
  | "petition.cost-overpaid"
  | "petition.note-missing"
  | "petition.day-ahead"
  | "petition.day-before-receipt"
  | "petition.cost-day-before-telling";

/** Whether the cost of a matter stands so that a step follows on it; steps of another sort are judged elsewhere. */
export const costAllows = ({ cost }: Pick<Petition, "cost">, step: PetitionStep): boolean =>
  (step !== "tell-cost" && step !== "take-payment" && step !== "waive-cost") || costStands(cost, step) === null;

// A cost may be told anew until something came of it; what is paid or let go stays as it was told.
function costStands(cost: CopyCost | null, step: CostStep): "petition.cost-settled" | "petition.cost-not-told" | null {
  if (step === "tell-cost")
    return cost === null || (cost.payments.length === 0 && cost.waived === null) ? null : "petition.cost-settled";
  if (cost === null) return "petition.cost-not-told";
  return costFigures(cost).left > 0 ? null : "petition.cost-settled";
}

/** Writes down what copying costs and that the person was told; no limit of the office moves by it. */
export function tellCost(
  petition: Petition,
  { lines, to, on }: { lines: readonly CostLine[]; to: string; on: Day },
  by: Actor,
  now: Instant,
): Result<Stepped, CostRefusal> {
  const stands = standingRefusal(petition, "tell-cost", by);
  if (stands !== null) return refuse(stands);
  if (lines.length === 0) return refuse("petition.cost-empty");
  if (lines.length > mostCostLines) return refuse("petition.cost-too-many-lines");
  if (lines.some(({ what }) => what.trim() === "")) return refuse("petition.cost-what-missing");
  if (lines.some(({ quantity, unitPrice }) => quantity < 1 || unitPrice < 1)) return refuse("petition.cost-line-unfit");
  // Each line before their sum: past 2^53 a sum would no longer be exact.
  if (lines.some((line) => sumOfLines([line]) > mostCost) || sumOfLines(lines) > mostCost)
    return refuse("petition.cost-too-large");
  if (to.trim() === "") return refuse("petition.cost-to-missing");
  const wrongDay = dayRefusal(petition, on, now);
  if (wrongDay !== null) return refuse(wrongDay);
  const told = { to: to.trim(), on };
  const cost: CopyCost = { lines: [...lines], told, payments: [], waived: null };
  return ok(stepped(petition, cost, { kind: "cost-told", amount: sumOfLines(lines), on }, by, now));
}

/** Writes down what was paid of it: all, or a part. */
export function takePayment(
  petition: Petition,
  { amount, on }: { amount: number; on: Day },
  by: Actor,
  now: Instant,
): Result<Stepped, CostRefusal> {
  const stands = standingRefusal(petition, "take-payment", by);
  if (stands !== null) return refuse(stands);
  const { cost } = petition;
  if (cost === null) return refuse("petition.cost-not-told");
  if (amount < 1) return refuse("petition.cost-amount-unfit");
  if (amount > costFigures(cost).left) return refuse("petition.cost-overpaid");
  const wrongDay = dayRefusal(petition, on, now) ?? beforeTelling(cost, on);
  if (wrongDay !== null) return refuse(wrongDay);
  const paid = { ...cost, payments: [...cost.payments, { amount, on }] };
  return ok(stepped(petition, paid, { kind: "cost-paid", amount, on }, by, now));
}

/** Lets the person off what is still to be paid, with the reason. */
export function waiveCost(
  petition: Petition,
  { reason, on }: { reason: string; on: Day },
  by: Actor,
  now: Instant,
): Result<Stepped, CostRefusal> {
  const stands = standingRefusal(petition, "waive-cost", by);
  if (stands !== null) return refuse(stands);
  const { cost } = petition;
  if (cost === null) return refuse("petition.cost-not-told");
  if (reason.trim() === "") return refuse("petition.note-missing");
  const wrongDay = dayRefusal(petition, on, now) ?? beforeTelling(cost, on);
  if (wrongDay !== null) return refuse(wrongDay);
  const { left } = costFigures(cost);
  const waived = { ...cost, waived: { reason: reason.trim(), on } };
  return ok(stepped(petition, waived, { kind: "cost-waived", amount: left, on }, by, now));
}

function standingRefusal(petition: Petition, step: CostStep, by: Actor): Standing | null {
  if (!mayTake(by, petition, step)) return "petition.not-yours";
  if (petition.kind !== "information-request") return "petition.cost-other-kind";
  if (petitionSteps[petition.kind][petition.state][step] === undefined) return "petition.step-not-allowed";
  return costStands(petition.cost, step);
}

function dayRefusal({ receivedAt }: Petition, on: Day, now: Instant) {
  if (on > dayOf(now)) return "petition.day-ahead";
  return on < dayOf(receivedAt) ? "petition.day-before-receipt" : null;
}

const beforeTelling = ({ told }: CopyCost, on: Day) => (on < told.on ? "petition.cost-day-before-telling" : null);

// The history tells the amount; to whom and why stand with the cost, which fewer people see.
const stepped = (
  petition: Petition,
  cost: CopyCost,
  { kind, amount, on }: { kind: "cost-told" | "cost-paid" | "cost-waived"; amount: number; on: Day },
  { personId }: Actor,
  now: Instant,
): Stepped => ({
  petition: { ...petition, cost, updatedAt: now, revision: petition.revision + 1 },
  event: {
    ...plainEvent(kind, now, { personId, positionId: petition.positionId }, on),
    note: `${writeDong(amount)} đ`,
  },
});
