import { type Actor, may } from "../roles/index.ts";
import { type Instant, type Result, dayFrom, fold, ok, refuse } from "../values/index.ts";
import type { PlanDocument } from "./plan-document.ts";
import { isImmutable } from "./plan-steps.ts";
import type { Plan, PlanVersion } from "./plan.ts";

/** The text whose SHA-256 tells whether a plan was imported before: spelling, case and white space do not matter. */
export const fingerprintText = (source: string): string => fold(source);

type Kept = Pick<PlanVersion, "document" | "fingerprint" | "fileName">;

const asWritten = (text: string | undefined, most: number): string | null => text?.slice(0, most) || null;

function issuedOn(document: PlanDocument): Plan["issuedOn"] {
  const { day, month, year } = document.date ?? { day: null, month: null, year: null };
  return day === null || month === null || year === null ? null : dayFrom(year, month, day);
}

/** A new plan, in draft, with its first version. */
export function importPlan(
  ids: { planId: Plan["id"]; versionId: PlanVersion["id"] },
  wanted: Kept & { year: number; title: string },
  by: Actor,
  now: Instant,
): Result<{ plan: Plan; version: PlanVersion }, "plan.not-yours"> {
  if (!may(by, "plan.import", { communeId: by.communeId })) return refuse("plan.not-yours");
  const { year, title, ...kept } = wanted;
  const plan: Plan = {
    id: ids.planId,
    communeId: by.communeId,
    year,
    title,
    number: asWritten(kept.document.number?.text, 40),
    symbol: asWritten(kept.document.symbol?.text, 60),
    issuedOn: issuedOn(kept.document),
    state: "draft",
    stateReason: null,
    signedBy: null,
    version: 1,
    publishedAt: null,
    setAside: [],
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
  return ok({ plan, version: versionOf(ids.versionId, plan, kept, "", by, now) });
}

/** A plan with a further version, if only an accent differs. Once it is signed, the change must be said. */
export function addVersion(
  plan: Plan,
  source: string,
  versionId: PlanVersion["id"],
  wanted: Kept & { change: string },
  by: Actor,
  now: Instant,
): Result<
  { plan: Plan; version: PlanVersion },
  "plan.not-yours" | "plan.withdrawn" | "plan.text-unchanged" | "plan.reason-missing"
> {
  if (!may(by, "plan.import", { communeId: plan.communeId })) return refuse("plan.not-yours");
  if (plan.state === "withdrawn" || plan.state === "closed") return refuse("plan.withdrawn");
  if (wanted.document.source === source) return refuse("plan.text-unchanged");
  if (isImmutable(plan) && wanted.change.trim() === "") return refuse("plan.reason-missing");
  const next = { ...plan, version: plan.version + 1, updatedAt: now, revision: plan.revision + 1 };
  const { change, ...kept } = wanted;
  return ok({ plan: next, version: versionOf(versionId, next, kept, change.trim(), by, now) });
}

const versionOf = (
  id: PlanVersion["id"],
  plan: Plan,
  kept: Kept,
  change: string,
  by: Actor,
  now: Instant,
): PlanVersion => ({
  id,
  communeId: plan.communeId,
  planId: plan.id,
  version: plan.version,
  ...kept,
  importedAt: now,
  personId: by.personId,
  change,
});
