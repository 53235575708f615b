import { type Calendar } from "../calendar/index.ts";
import { type Actor, type RoleChart, chartOn } from "../roles/index.ts";
import { type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import { mayAnswerFinding, mayWrite } from "./may-write.ts";
import { isNoted } from "./same-supervision.ts";
import { answerBy } from "./step-supervision.ts";
import { type FindingStep, findingState, findingSteps, supervisionSteps } from "./supervision-steps.ts";
import type { FindingAnswer, FindingDraft, Recheck, Supervision, SupervisionFinding } from "./supervision.ts";

export type FindingRefusal =
  | "supervision.not-yours"
  | "supervision.changed-meanwhile"
  | "supervision.step-not-allowed"
  | "supervision.finding-unknown"
  | "supervision.finding-there"
  | "supervision.position-unknown"
  | "supervision.too-many"
  | "supervision.day-ahead"
  | "supervision.before-conclusion";

type FindingId = SupervisionFinding["id"];
type Changed = Result<Supervision, FindingRefusal>;

const mostFindings = 100;

/** Notes something that was found while it is under way, or changes what was noted. */
export function noteFinding(
  kept: Supervision,
  draft: FindingDraft,
  revision: number,
  chart: RoleChart,
  by: Actor,
  now: Instant,
): Changed {
  if (!mayWrite(by, kept)) return refuse("supervision.not-yours");
  if (supervisionSteps[kept.state].note === undefined) return refuse("supervision.step-not-allowed");
  if (kept.revision !== revision) return refuse("supervision.changed-meanwhile");
  const { positions } = chartOn(chart, dayOf(now));
  if (draft.positionId !== null && !positions.some(({ id }) => id === draft.positionId))
    return refuse("supervision.position-unknown");
  if (isNoted(kept.findings, draft)) return refuse("supervision.finding-there");
  const known = kept.findings.find(({ id }) => id === draft.id);
  if (known === undefined) {
    if (kept.findings.length >= mostFindings) return refuse("supervision.too-many");
    const blank = { dueOn: null, answers: [], rechecks: [], taskId: null, withdrawn: null };
    return ok(changed(kept, [...kept.findings, { ...draft, ...blank, number: kept.findings.length + 1 }], now));
  }
  if (!findingSteps[findingState(kept, known)].includes("edit")) return refuse("supervision.step-not-allowed");
  return ok(
    changed(
      kept,
      kept.findings.map((one) => (one.id === draft.id ? { ...one, ...draft } : one)),
      now,
    ),
  );
}

/** Takes a finding back, with the reason; its number stays. */
export const withdrawFinding = (
  kept: Supervision,
  id: FindingId,
  reason: string,
  revision: number,
  by: Actor,
  now: Instant,
): Changed =>
  onFinding(kept, { id, step: "withdraw", revision, now, isAllowed: mayWrite(by, kept) }, (finding) =>
    ok({ ...finding, withdrawn: reason }),
  );

/** The committee's answer to a finding that was handed over. */
export const answerFinding = (
  kept: Supervision,
  id: FindingId,
  answer: Omit<FindingAnswer, "personId">,
  revision: number,
  by: Actor,
  now: Instant,
): Changed =>
  onFinding(kept, { id, step: "answer", revision, now, isAllowed: mayAnswer(kept, id, by) }, (finding) => {
    if (answer.on > dayOf(now)) return refuse("supervision.day-ahead");
    if (kept.concludedOn !== null && answer.on < kept.concludedOn) return refuse("supervision.before-conclusion");
    return ok({ ...finding, answers: [...finding.answers, { ...answer, personId: by.personId }] });
  });

/** Looks again: mended, or not, and then it is to be answered anew within the same number of days. */
export const recheckFinding = (
  kept: Supervision,
  id: FindingId,
  recheck: Omit<Recheck, "personId">,
  revision: number,
  calendar: Calendar,
  by: Actor,
  now: Instant,
): Changed =>
  onFinding(kept, { id, step: "recheck", revision, now, isAllowed: mayWrite(by, kept) }, (finding) => {
    if (recheck.on > dayOf(now)) return refuse("supervision.day-ahead");
    if (recheck.on < (finding.answers.at(-1)?.on ?? recheck.on)) return refuse("supervision.before-conclusion");
    const dueOn = recheck.outcome === "mended" ? finding.dueOn : answerBy(kept, recheck.on, calendar);
    return ok({ ...finding, dueOn, rechecks: [...finding.rechecks, { ...recheck, personId: by.personId }] });
  });

export const mayAnswer = (kept: Supervision, id: FindingId, by: Actor): boolean =>
  mayAnswerFinding(by, kept, kept.findings.find((finding) => finding.id === id)?.positionId ?? null);

interface Turn {
  id: FindingId;
  step: FindingStep;
  /** The revision of the supervision that the one who acts has seen. */
  revision: number;
  now: Instant;
  isAllowed: boolean;
}

/** Changes one finding, where the step is open to it in its state. */
export function onFinding<Refusal extends string>(
  kept: Supervision,
  { id, step, revision, now, isAllowed }: Turn,
  change: (finding: SupervisionFinding) => Result<SupervisionFinding, Refusal>,
): Result<Supervision, Refusal | FindingRefusal> {
  if (!isAllowed) return refuse("supervision.not-yours");
  const finding = kept.findings.find((one) => one.id === id);
  if (finding === undefined) return refuse("supervision.finding-unknown");
  // What is closed stays as it was closed.
  const isOver = kept.state === "closed" || kept.state === "cancelled";
  if (isOver || !findingSteps[findingState(kept, finding)].includes(step))
    return refuse("supervision.step-not-allowed");
  if (kept.revision !== revision) return refuse("supervision.changed-meanwhile");
  const decision = change(finding);
  if (!decision.ok) return decision;
  return ok(
    changed(
      kept,
      kept.findings.map((one) => (one.id === id ? decision.value : one)),
      now,
    ),
  );
}

const changed = (kept: Supervision, findings: SupervisionFinding[], now: Instant): Supervision => ({
  ...kept,
  findings,
  updatedAt: now,
  revision: kept.revision + 1,
});
