import { type Actor, type RoleChart, hamletsOn } from "../roles/index.ts";
import { type Instant, type Result, ok, refuse } from "../values/index.ts";
import { mayWrite } from "./may-write.ts";
import { isThere } from "./same-supervision.ts";
import { supervisionSteps } from "./supervision-steps.ts";
import type { Supervision, SupervisionDraft } from "./supervision.ts";

export type PlanSupervisionRefusal =
  | "supervision.not-yours"
  | "supervision.changed-meanwhile"
  | "supervision.step-not-allowed"
  | "supervision.days-crossed"
  | "supervision.body-mismatch"
  | "supervision.hamlet-unknown"
  | "supervision.already-there";

/** Plans a supervision, a criticism or a check of oneself, or changes its plan as it was last seen; the same is not entered twice. */
export function planSupervision(
  kept: Supervision | null,
  draft: SupervisionDraft,
  revision: number,
  around: { chart: RoleChart; others: readonly Supervision[] },
  by: Actor,
  now: Instant,
): Result<Supervision, PlanSupervisionRefusal> {
  const { communeId } = by;
  // Neither may turn the other's record into an own one by its kind.
  if (!mayWrite(by, { kind: kept?.kind ?? draft.kind, communeId })) return refuse("supervision.not-yours");
  if (kept !== null && kept.kind !== draft.kind) return refuse("supervision.step-not-allowed");
  if (kept !== null && supervisionSteps[kept.state].edit === undefined) return refuse("supervision.step-not-allowed");
  if ((kept?.revision ?? 0) !== revision) return refuse("supervision.changed-meanwhile");
  if (draft.to < draft.from) return refuse("supervision.days-crossed");
  if ((draft.kind === "self-inspection") !== (draft.body === "committee")) return refuse("supervision.body-mismatch");
  const hamlets = new Set(hamletsOn(around.chart, draft.from).map(({ id }) => id));
  if (!draft.hamletIds.every((id) => hamlets.has(id))) return refuse("supervision.hamlet-unknown");
  if (isThere(around.others, draft)) return refuse("supervision.already-there");
  return ok({ ...(kept ?? blank), ...draft, communeId, updatedAt: now, revision: revision + 1 });
}

const blank = {
  state: "planned",
  findings: [] as Supervision["findings"],
  conclusion: null,
  concludedOn: null,
  closedOn: null,
  cancelReason: null,
} satisfies Partial<Supervision>;
