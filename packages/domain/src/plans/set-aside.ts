import { type Actor, may } from "../roles/index.ts";
import { type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Plan } from "./plan.ts";

type Refusal = "plan.not-yours" | "plan.reason-missing" | "plan.already-confirmed";

const mayEdit = (by: Actor, plan: Plan): boolean => may(by, "plan.import", { communeId: plan.communeId });

const withSetAside = (plan: Plan, setAside: Plan["setAside"], now: Instant): Plan => ({
  ...plan,
  setAside,
  updatedAt: now,
  revision: plan.revision + 1,
});

/** A proposed task is not wanted, with the reason; one that became a task cannot be set aside. */
export function setAside(
  plan: Plan,
  proposal: { key: string; reason: string },
  takenKeys: ReadonlySet<string>,
  by: Actor,
  now: Instant,
): Result<Plan, Refusal> {
  if (!mayEdit(by, plan)) return refuse("plan.not-yours");
  if (proposal.reason.trim() === "") return refuse("plan.reason-missing");
  if (takenKeys.has(proposal.key)) return refuse("plan.already-confirmed");
  const others = plan.setAside.filter((known) => known.key !== proposal.key);
  return ok(withSetAside(plan, [...others, { key: proposal.key, reason: proposal.reason.trim() }], now));
}

/** A proposal that was set aside is wanted after all. */
export function takeBackProposal(plan: Plan, key: string, by: Actor, now: Instant): Result<Plan, "plan.not-yours"> {
  if (!mayEdit(by, plan)) return refuse("plan.not-yours");
  const kept = plan.setAside.filter((known) => known.key !== key);
  return ok(kept.length === plan.setAside.length ? plan : withSetAside(plan, kept, now));
}
