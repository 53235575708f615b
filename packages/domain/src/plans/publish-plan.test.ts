import { expect, it } from "vitest";
import { aPlan, anActor } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { stepPlan } from "./plan-steps.ts";
import { PlanState } from "./plan.ts";
import { isPublicPlan, mayPublishPlan, publishPlan, takePlanOff } from "./publish-plan.ts";

const now = 1_750_000_000_000 as Instant;
const keeper = anActor();
const leader = anActor({ bundle: "leader" });
const published = aPlan({ state: "signed", publishedAt: 1 as Instant });

it("a signed plan is put on the public page once, and no draft and no withdrawn one ever", () => {
  const shown = PlanState.options.filter((state) => publishPlan(aPlan({ state }), keeper, now).ok);
  expect(shown).toEqual(["signed", "in-force", "closed"]);
  expect(publishPlan(aPlan({ state: "signed" }), keeper, now)).toMatchObject({ value: { publishedAt: now } });
  expect(publishPlan(aPlan(), keeper, now)).toMatchObject({ refusal: "plan.not-signed" });
  expect(publishPlan(published, keeper, now)).toMatchObject({ refusal: "plan.published" });
});

it("it is taken off with a reason, and a withdrawn plan goes by itself", () => {
  expect(takePlanOff(published, "Đăng nhầm bản", keeper, now)).toMatchObject({ value: { publishedAt: null } });
  expect(takePlanOff(published, " ", keeper, now)).toMatchObject({ refusal: "plan.reason-missing" });
  expect(takePlanOff(aPlan(), "Nhầm", keeper, now)).toMatchObject({ refusal: "plan.not-published" });
  const request = { step: "withdraw", reason: "Thay kế hoạch khác", signing: null } as const;
  expect(stepPlan(published, request, leader, now)).toMatchObject({ value: { publishedAt: null } });
  const onward = { step: "put-in-force", reason: "", signing: null } as const;
  expect(stepPlan(published, onward, leader, now)).toMatchObject({ value: { publishedAt: 1 } });
});

it("who keeps the plans decides on it, and nobody else", () => {
  const hamletHead = anActor({ bundle: "hamlet-head" });
  expect(publishPlan(aPlan({ state: "signed" }), hamletHead, now)).toMatchObject({ refusal: "plan.not-yours" });
  expect(takePlanOff(published, "Nhầm", hamletHead, now)).toMatchObject({ refusal: "plan.not-yours" });
  expect([keeper, leader, hamletHead].map((by) => mayPublishPlan(published, by))).toEqual([true, true, false]);
  expect(mayPublishPlan(aPlan(), keeper)).toBe(false);
});

it("what everybody may read is signed, published and not withdrawn", () => {
  expect(isPublicPlan(published)).toBe(true);
  expect(isPublicPlan(aPlan({ state: "signed" }))).toBe(false);
  expect(isPublicPlan({ ...published, state: "withdrawn" })).toBe(false);
});
