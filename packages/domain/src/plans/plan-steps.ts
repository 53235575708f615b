import { z } from "zod";
import { type Actor, may } from "../roles/index.ts";
import { SigningCapacity } from "../roles/role-chart.ts";
import { Day, type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Plan, PlanState } from "./plan.ts";

export const PlanStep = z.enum(["submit", "send-back", "sign", "put-in-force", "close", "withdraw"]);
export type PlanStep = z.infer<typeof PlanStep>;

/** The life of a plan: from each state the steps that may be taken and where they lead. */
export const planSteps: Readonly<Record<PlanState, Readonly<Partial<Record<PlanStep, PlanState>>>>> = {
  draft: { submit: "in-review", withdraw: "withdrawn" },
  "in-review": { "send-back": "draft", sign: "signed", withdraw: "withdrawn" },
  signed: { "put-in-force": "in-force", withdraw: "withdrawn" },
  "in-force": { close: "closed", withdraw: "withdrawn" },
  closed: {},
  withdrawn: {},
};

/** A signature: number and day are given with it (Decree 30/2020, Article 15). */
export const PlanSigning = z.object({
  number: z
    .string()
    .trim()
    .regex(/^\d{1,5}[a-zđ]?$/i),
  issuedOn: Day,
  capacity: SigningCapacity,
});
export type PlanSigning = z.infer<typeof PlanSigning>;

type Refusal = "plan.step-not-allowed" | "plan.not-yours" | "plan.reason-missing" | "plan.signing-missing";

const needsLeader: readonly PlanStep[] = ["sign", "put-in-force", "close", "withdraw", "send-back"];
/** The right that a step needs. */
export const rightFor = (step: PlanStep): "plan.sign" | "plan.import" =>
  needsLeader.includes(step) ? "plan.sign" : "plan.import";

const needsReason: readonly PlanStep[] = ["send-back", "withdraw"];

/** Takes a plan one step further in its life; signing needs number, day and capacity, going back needs a reason. */
export function stepPlan(
  plan: Plan,
  request: { step: PlanStep; reason: string; signing: PlanSigning | null },
  by: Actor,
  now: Instant,
): Result<Plan, Refusal> {
  if (!may(by, rightFor(request.step), { communeId: plan.communeId })) return refuse("plan.not-yours");
  const state = planSteps[plan.state][request.step];
  if (state === undefined) return refuse("plan.step-not-allowed");
  if (needsReason.includes(request.step) && request.reason.trim() === "") return refuse("plan.reason-missing");
  const changed = {
    ...plan,
    state,
    stateReason: request.reason.trim() || null,
    publishedAt: state === "withdrawn" ? null : plan.publishedAt,
    updatedAt: now,
    revision: plan.revision + 1,
  };
  if (request.step !== "sign") return ok(changed);
  if (request.signing === null) return refuse("plan.signing-missing");
  const { number, issuedOn, capacity } = request.signing;
  return ok({ ...changed, number, issuedOn, signedBy: { personId: by.personId, capacity } });
}

/** Whether the text of a plan may still be replaced: a signed plan is amended by a new version that says what changed. */
export const isImmutable = (plan: Pick<Plan, "state">): boolean => plan.state !== "draft" && plan.state !== "in-review";
