import { describe, expect, it } from "vitest";
import { aPlan, anActor } from "../examples/index.ts";
import type { Day, Instant } from "../values/index.ts";
import { PlanStep, planSteps, stepPlan } from "./plan-steps.ts";
import { PlanState } from "./plan.ts";

const now = 1_750_000_000_000 as Instant;
const leader = anActor({ bundle: "leader" });
const signing = { number: "05", issuedOn: "2025-01-10" as Day, capacity: "KT" as const };
const ask = (step: PlanStep, named: object = {}) => ({ step, reason: "có lý do", signing, ...named });

describe("the life of a plan", () => {
  for (const state of PlanState.options)
    for (const step of PlanStep.options) {
      const next = planSteps[state][step];
      it(
        next === undefined ? `refuses to ${step} a plan that is ${state}` : `leads from ${state} by ${step} to ${next}`,
        () => {
          const decision = stepPlan(aPlan({ state }), ask(step), leader, now);
          expect(decision).toMatchObject(
            next === undefined ? { refusal: "plan.step-not-allowed" } : { value: { state: next } },
          );
        },
      );
    }

  it("signing gives number, day and capacity, and names the person", () => {
    expect(stepPlan(aPlan({ state: "in-review" }), ask("sign"), leader, now)).toMatchObject({
      ok: true,
      value: { number: "05", issuedOn: "2025-01-10", signedBy: { personId: leader.personId, capacity: "KT" } },
    });
    expect(stepPlan(aPlan({ state: "in-review" }), ask("sign", { signing: null }), leader, now)).toMatchObject({
      refusal: "plan.signing-missing",
    });
  });

  it("going back or withdrawing needs a reason, and signing a leader", () => {
    expect(stepPlan(aPlan(), ask("withdraw", { reason: " " }), leader, now)).toMatchObject({
      refusal: "plan.reason-missing",
    });
    expect(stepPlan(aPlan({ state: "in-review" }), ask("sign"), anActor(), now)).toMatchObject({
      refusal: "plan.not-yours",
    });
  });
});
