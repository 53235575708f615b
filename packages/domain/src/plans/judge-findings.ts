import { type Actor, may } from "../roles/index.ts";
import { type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { FindingDismissal, Plan } from "./plan.ts";

type Refusal = "plan.not-yours" | "plan.reason-missing";

const mayEdit = (by: Actor, plan: Plan): boolean => may(by, "plan.import", { communeId: plan.communeId });

/** A finding is left as it is, with the reason. */
export function dismissFinding(
  plan: Plan,
  findingKey: string,
  reason: string,
  by: Actor,
  now: Instant,
): Result<FindingDismissal, Refusal> {
  if (!mayEdit(by, plan)) return refuse("plan.not-yours");
  if (reason.trim() === "") return refuse("plan.reason-missing");
  const { communeId, id: planId } = plan;
  return ok({ communeId, planId, findingKey, reason: reason.trim(), personId: by.personId, at: now });
}

/** A dismissed finding counts again. */
export const restoreFinding = (plan: Plan, by: Actor): Result<null, "plan.not-yours"> =>
  mayEdit(by, plan) ? ok(null) : refuse("plan.not-yours");
