import { type Actor, may } from "../roles/index.ts";
import { type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Plan, PlanState } from "./plan.ts";

/** The states whose plans everybody may be shown: signed, and not withdrawn. */
export type PublicPlanState = Extract<PlanState, "signed" | "in-force" | "closed">;

const isPublicState = (state: PlanState): state is PublicPlanState =>
  state === "signed" || state === "in-force" || state === "closed";

/** Whether everybody may read a plan. */
export const isPublicPlan = <P extends Pick<Plan, "state" | "publishedAt">>(
  plan: P,
): plan is P & { state: PublicPlanState } => plan.publishedAt !== null && isPublicState(plan.state);

/** Whether a person may put a plan on the public page now, or take it off. */
export const mayPublishPlan = (plan: Plan, by: Actor): boolean =>
  may(by, "plan.import", { communeId: plan.communeId }) && isPublicState(plan.state);

/** Puts a plan on the public page; one that is not signed, or withdrawn, is nothing for everybody. */
export function publishPlan(
  plan: Plan,
  by: Actor,
  now: Instant,
): Result<Plan, "plan.not-yours" | "plan.not-signed" | "plan.published"> {
  if (!may(by, "plan.import", { communeId: plan.communeId })) return refuse("plan.not-yours");
  if (!isPublicState(plan.state)) return refuse("plan.not-signed");
  if (plan.publishedAt !== null) return refuse("plan.published");
  return ok({ ...plan, publishedAt: now, updatedAt: now, revision: plan.revision + 1 });
}

/** Takes a plan off the public page; the reason stays in its history. */
export function takePlanOff(
  plan: Plan,
  reason: string,
  by: Actor,
  now: Instant,
): Result<Plan, "plan.not-yours" | "plan.not-published" | "plan.reason-missing"> {
  if (!may(by, "plan.import", { communeId: plan.communeId })) return refuse("plan.not-yours");
  if (plan.publishedAt === null) return refuse("plan.not-published");
  if (reason.trim() === "") return refuse("plan.reason-missing");
  return ok({ ...plan, publishedAt: null, updatedAt: now, revision: plan.revision + 1 });
}
