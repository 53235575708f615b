import { type Actor, may } from "../roles/index.ts";
import { PlanStep, planSteps, rightFor } from "./plan-steps.ts";
import type { Plan } from "./plan.ts";

/** The steps that a person may take with a plan now. */
export const planStepsFor = (plan: Plan, by: Actor): PlanStep[] =>
  PlanStep.options.filter(
    (step) => planSteps[plan.state][step] !== undefined && may(by, rightFor(step), { communeId: plan.communeId }),
  );
